using SchemaGen.CSharp.Building;
using SchemaGen.CSharp.Declarations;
using SchemaGen.CSharp.Reading;
using SchemaGen.Model;
using SchemaGen.Model.Rules;

namespace SchemaGen.CSharp.Linking;

/// <summary>A file of SQL in its place among the tables.</summary>
/// <param name="File">The file.</param>
/// <param name="Id">The id of its migration.</param>
/// <param name="Position">How many tables come before it.</param>
/// <param name="Requires">The ids of the migrations that run before.</param>
public sealed record OrderedObject(RawObject File, string Id, int Position, EquatableArray<string> Requires);

/// <summary>Puts files of SQL into their places: each after its table and its file, and as they are declared where nothing says otherwise.</summary>
public static class ObjectOrder
{
    /// <summary>The files that can be placed, in order.</summary>
    public static IReadOnlyList<OrderedObject> Of(ProjectObjects objects, SchemaMap map) => Of(objects, map, new FindingList());

    internal static IReadOnlyList<OrderedObject> Of(ProjectObjects objects, SchemaMap map, FindingList findings)
    {
        var ids = new Dictionary<int, string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < objects.Files.Count; i++) ids[i] = Taken(IdOf(objects.Files[i].Path), taken);
        var placed = new OrderedObject?[objects.Files.Count];
        var result = new List<(int Depth, int Ordinal, OrderedObject Object)>();
        for (var i = 0; i < objects.Files.Count; i++)
            if (Place(i, []) is { } depth)
                result.Add((depth, i, placed[i]!));
        result.Sort((left, right) => (left.Object.Position, left.Depth, left.Ordinal).CompareTo((right.Object.Position, right.Depth, right.Ordinal)));
        return [.. result.Select(item => item.Object)];

        // Gives how many files it comes after, one after the other.
        int? Place(int index, HashSet<int> path)
        {
            var file = objects.Files[index];
            if (!path.Add(index))
            {
                findings.Error(RuleIds.BadReference, file.Place.At("AfterFile"), $"'{file.Path}' would run after itself, by the files that it runs after; leave out one AfterFile");
                return null;
            }

            var position = map.Order.Count;
            var requires = new SortedSet<string>(StringComparer.Ordinal);
            if (file.After is { } type)
            {
                if (PositionOf(type, map) is not var (after, id))
                {
                    findings.Error(RuleIds.BadReference, file.Place.At("After"), $"'{type.MetadataName}' is no table, so nothing can run after it; name a table class");
                    return null;
                }

                position = after;
                requires.Add(id);
            }

            var depth = 0;
            if (file.AfterFile is { } earlier)
            {
                var others = Enumerable.Range(0, objects.Files.Count).Where(other => other != index && objects.Files[other].Path == earlier).ToArray();
                if (others.Length == 0)
                {
                    findings.Error(RuleIds.BadReference, file.Place.At("AfterFile"), $"No attribute runs the file '{earlier}'; add [assembly: RawObject(\"{earlier}\")], or name another");
                    return null;
                }

                foreach (var other in others)
                {
                    if (Place(other, [.. path]) is not { } before) return null;
                    depth = Math.Max(depth, before + 1);
                    position = file.After is null && placed[other]!.Position < map.Order.Count ? placed[other]!.Position : Math.Max(position, placed[other]!.Position);
                    requires.Add(ids[other]);
                }
            }

            placed[index] = new OrderedObject(file, ids[index], position, requires.ToEquatableArray());
            return depth;
        }
    }

    private static (int After, string Id)? PositionOf(TypeConstant type, SchemaMap map)
    {
        for (var i = 0; i < map.Order.Count; i++)
            if (map.Order[i].MetadataName == type.MetadataName)
                return (i + 1, MigrationId.Of(map.Order[i].Name));
        return type.Declaration is { } declaration && TableBuilder.Build(declaration, SchemaTargets.Undeclared).Model is { } model
            ? (0, MigrationId.Of(model.Table.Name))
            : null;
    }

    private static string IdOf(string path)
    {
        var end = path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') ? dot : path.Length;
        return "run_" + string.Concat(path.Substring(0, end).Select(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? char.ToLowerInvariant(character) : '_'));
    }

    private static string Taken(string id, HashSet<string> taken)
    {
        var free = id;
        for (var number = 2; !taken.Add(free); number++) free = id + "_" + number.Invariant();
        return free;
    }
}
