using SchemaGen.Model;
using SchemaGen.Model.Naming;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Building;

/// <summary>Gathers what there is to say about a declaration while it is built.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _findings = [];

    public EquatableArray<Finding> ToArray() => _findings.ToEquatableArray();

    public void Error(string rule, Place place, string message) => _findings.Add(new Finding(rule, FindingSeverity.Error, place, message));

    public void Warning(string rule, Place place, string message) => _findings.Add(new Finding(rule, FindingSeverity.Warning, place, message));

    public void Info(string rule, Place place, string message) => _findings.Add(new Finding(rule, FindingSeverity.Info, place, message));

    /// <summary>A name that the table has no column of, with the nearest that it has.</summary>
    public void UnknownColumn(Place place, string name, string table, IEnumerable<string> columns)
    {
        var nearest = NearestNames.Nearest(name, columns);
        _findings.Add(new Finding(
            RuleIds.UnknownColumn,
            FindingSeverity.Error,
            place,
            nearest is null
                ? $"The table '{table}' has no column '{name}'; name one of its columns or properties"
                : $"The table '{table}' has no column '{name}'; the nearest is '{nearest}'")
        {
            Properties = nearest is null ? [] : [new(FindingProperties.Suggestion, nearest)],
        });
    }

    public void Add(Finding finding) => _findings.Add(finding);
}
