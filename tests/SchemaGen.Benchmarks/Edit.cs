namespace SchemaGen.Benchmarks;

/// <summary>What is typed, a step at a time.</summary>
/// <param name="Name">What the edit is.</param>
/// <param name="Path">The file that it is in.</param>
/// <param name="Text">The file's text at a step.</param>
internal sealed record Edit(string Name, string Path, Func<int, string> Text)
{
    public static readonly Edit MethodBody = new("method body elsewhere", ManyTables.Elsewhere, step => ManyTables.OrdinaryText(5, step + 1));
    public static readonly Edit Member = new(
        "member elsewhere", ManyTables.Elsewhere, step => ManyTables.OrdinaryText(5).Replace("public int Method0", $"public int Property{step} {{ get; set; }} public int Method0"));
    public static readonly Edit Comment = new("comment elsewhere", ManyTables.Elsewhere, step => "// " + step + "\n" + ManyTables.OrdinaryText(5));
    public static readonly Edit GlobalUsing = new("global using", ManyTables.Usings, step => ManyTables.UsingsText(step + 1));
    public static readonly Edit Constant = new("constant of attributes", ManyTables.Constants, step => ManyTables.ConstantsText(step + 1));
    public static readonly Edit InTable = new("in a table", ManyTables.Table, step => ManyTables.TableText(7, "Remark" + step));
    public static readonly Edit InReferencedTable = new("in a referenced table", ManyTables.ReferencedTable, step => ManyTables.TableText(0, "Remark" + step));

    public static readonly Edit[] All = [MethodBody, Member, Comment, GlobalUsing, Constant, InTable, InReferencedTable];

    public override string ToString() => Name;
}
