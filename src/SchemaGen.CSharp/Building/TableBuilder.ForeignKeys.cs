using SchemaGen.CSharp.Declarations;
using SchemaGen.Model;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

// Foreign keys, on a column or on the class.
public sealed partial class TableBuilder
{
    private const string ForeignKeyTo = "SchemaGen.ForeignKeyToAttribute";

    private void AddReference(string column, AttributeDeclaration attribute, Place place) =>
        AddForeignKey([column], attribute.Text("column") is { } referenced ? [referenced] : [], attribute["type"] as TypeConstant, attribute, place);

    private void AddForeignKeyTo(AttributeDeclaration attribute, Place place)
    {
        var written = attribute.Texts("columns");
        var columns = Resolve(written, place, "columns");
        if (written.IsEmpty) _findings.Error(RuleIds.BadArgument, place, "A foreign key needs a column; name at least one");
        else if (columns.Count == written.Count) AddForeignKey(columns, attribute.Texts("referencedColumns"), attribute["type"] as TypeConstant, attribute, place);
    }

    private bool IsInForeignKeyOfClass(string column) => _type.Attributes.Any(attribute =>
        attribute.Class.MetadataName == ForeignKeyTo && attribute.Texts("columns").Any(name => FindColumn(name.Trim())?.Name == column));

    private void AddForeignKey(EquatableArray<string> columns, EquatableArray<string> referenced, TypeConstant? type, AttributeDeclaration attribute, Place place)
    {
        var key = new ForeignKey
        {
            Columns = columns,
            ReferencedTable = new ObjectName(""),
            ReferencedColumns = referenced,
            OnDelete = Action(attribute, "OnDelete"),
            OnUpdate = Action(attribute, "OnUpdate"),
            Name = string.IsNullOrWhiteSpace(attribute.Text("Name")) ? null : attribute.Text("Name"),
            Dialects = attribute.Dialects,
            Place = place,
        };
        if (attribute.Text("Name") is { } name) CheckName(name, place.At("Name"), key.Dialects);
        if (type is not null)
        {
            _references.Add(new TableReference(type, key));
            return;
        }

        if (attribute.Text("table") is not { } table || string.IsNullOrWhiteSpace(table) || referenced.IsEmpty || referenced.Any(string.IsNullOrWhiteSpace))
        {
            _findings.Error(
                RuleIds.BadReference,
                place,
                $"The reference of '{string.Join(", ", columns)}' names no table; name a class, or a table and its columns");
            return;
        }

        if (referenced.Count != columns.Count)
        {
            _findings.Error(RuleIds.BadReference, place, $"{columns.Count.Invariant()} columns cannot refer to {referenced.Count.Invariant()}; name a column of '{table}' for each");
            return;
        }

        var dot = table.LastIndexOf('.');
        _references.Add(new TableReference(null, key with
        {
            ReferencedTable = dot > 0 ? new ObjectName(table.Substring(dot + 1), table.Substring(0, dot)) : new ObjectName(table, _type.Naming.DefaultSchema),
        }));
    }

    // A number that is no action is a finding of every attribute's.
    private static ForeignKeyAction Action(AttributeDeclaration attribute, string argument) =>
        (ForeignKeyAction)attribute.Number(argument, 0) is >= ForeignKeyAction.NoAction and <= ForeignKeyAction.SetDefault and var action
            ? action
            : ForeignKeyAction.NoAction;

    // Most databases refuse such a key; the others refuse the delete, when it is too late.
    private void CheckActions()
    {
        foreach (var key in _references.Select(reference => reference.ForeignKey))
        {
            CheckAction(key, key.OnDelete, "OnDelete");
            CheckAction(key, key.OnUpdate, "OnUpdate");
        }
    }

    private void CheckAction(ForeignKey key, ForeignKeyAction action, string argument)
    {
        foreach (var column in key.Columns.Select(name => FindColumn(name)!))
        {
            var fault = action switch
            {
                ForeignKeyAction.SetNull when !column.IsNullable => "admits no NULL; make it nullable, or choose another action",
                ForeignKeyAction.SetDefault when column is { IsNullable: false, Default: null } =>
                    "has no default and admits no NULL; give it a default, or choose another action",
                ForeignKeyAction.SetNull or ForeignKeyAction.SetDefault when column.Computation is not null =>
                    "is computed, so no action can set it; choose another action",
                _ => null,
            };
            if (fault is null) continue;
            _findings.Error(RuleIds.BadReference, key.Place.At(argument), $"{argument} of the reference sets '{column.Name}', which {fault}");
            return;
        }
    }
}
