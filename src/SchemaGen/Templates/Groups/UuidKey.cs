namespace SchemaGen.Templates;

/// <summary>A primary key of type uuid, from the database's best generator where the application gives none.</summary>
[ColumnGroup]
public interface IUuidKey
{
    /// <summary>The row's identifier.</summary>
    [PrimaryKeyColumn]
    Guid Id { get; }
}
