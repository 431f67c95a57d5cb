using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.Sqlite;

// Spatial: an R*Tree of the rectangles around the shapes, which triggers keep. They read the coordinates out of the well-known binary of
// points, lines, surfaces and several points, in which the points follow each other at equal steps; SQLite has no function for that.
public sealed partial class SqliteDialect
{
    private const string Digits = "'0123456789ABCDEF'";

    private static Capability SupportsSpatial(Column column) => column.Type is GeometryType shape && LayoutOf(shape.Kind) is null
        ? Capability.No(
            "the R*Tree of SQLite is kept for points, lines, surfaces and several points, and " + column.Name + " is " + shape.Canonical,
            "keep the rectangle around the shape in columns of their own")
        : Capability.Yes;

    // Where the number of points stands, where the first of them does, and how far it is to the next, in bytes. A surface lies within
    // its first ring.
    private static (int? Count, int First, int Step)? LayoutOf(GeometryKind kind) => kind switch
    {
        GeometryKind.Point => (null, 5, 16),
        GeometryKind.LineString => (5, 9, 16),
        GeometryKind.Polygon => (9, 13, 16),
        GeometryKind.MultiPoint => (5, 14, 21),
        _ => null,
    };

    private IEnumerable<SqlStatement> CreateSpatial(Index index, string name, TablePlan plan)
    {
        var column = plan.Table.FindColumn(index.Columns[0].Name)!;
        var rowId = Quote(RowIdColumn(plan));
        yield return new SqlStatement(
            "CREATE VIRTUAL TABLE " + Quote(name) + " USING rtree(id, min_x, max_x, min_y, max_y)", StatementKind.CreateIndex, name);
        var layout = column.Type is GeometryType shape && LayoutOf(shape.Kind) is { } known ? known : (null, 5, 16);
        foreach (var trigger in Triggers(
            name,
            plan,
            "\n    INSERT INTO " + Quote(name) + "\n    SELECT new." + rowId + ", min_x, max_x, min_y, max_y FROM (" + Rectangle("new." + Quote(column.Name), layout) + ")\n"
            + "    WHERE min_x IS NOT NULL;",
            "\n    DELETE FROM " + Quote(name) + " WHERE id = old." + rowId + ";"))
            yield return trigger;
    }

    // A number is eight bytes, in the order that the first byte of the shape names: sign, 11 bits of exponent, 52 bits of fraction.
    private static string Rectangle(string shape, (int? Count, int First, int Step) layout)
    {
        var count = layout.Count is { } at ? Number("CASE WHEN little THEN " + Reversed($"substr(bytes, {Position(at)}, 8)", 8) + $" ELSE substr(bytes, {Position(at)}, 8) END", 1, 8) : "1";
        return $"""

                    WITH RECURSIVE
                        shape (bytes, little) AS (SELECT hex({shape}), substr(hex({shape}), 1, 2) = '01'),
                        size (points) AS (SELECT {count} FROM shape WHERE bytes <> ''),
                        point (place) AS (SELECT 0 FROM size WHERE points > 0 UNION ALL SELECT place + 1 FROM point, size WHERE place + 1 < points),
                        raw (axis, digits) AS (
                            SELECT axis, substr(bytes, {Position(layout.First)} + place * {(layout.Step * 2).Invariant()} + axis * 16, 16)
                            FROM point, shape, (SELECT 0 AS axis UNION ALL SELECT 1)),
                        ordered (axis, digits) AS (SELECT axis, CASE WHEN little THEN {Reversed("digits", 16)} ELSE digits END FROM raw, shape),
                        part (axis, sign, exponent, fraction) AS (
                            SELECT axis, {Number("digits", 1, 3)} >> 11, {Number("digits", 1, 3)} & 2047,
                                {Number("digits", 4, 16)} FROM ordered),
                        ordinate (axis, value) AS (
                            SELECT axis, CASE sign WHEN 1 THEN -1.0 ELSE 1.0 END * CASE
                                WHEN exponent > 1136 OR exponent = 2047 THEN NULL
                                WHEN exponent >= 1075 THEN (fraction + (1 << 52)) * (1 << exponent - 1075)
                                WHEN exponent >= 1013 THEN (fraction + (1 << 52)) * 1.0 / (1 << 1075 - exponent)
                                WHEN exponent >= 951 THEN (fraction + (1 << 52)) * 1.0 / (1 << 62) / (1 << 1013 - exponent)
                                ELSE 0.0 END
                            FROM part)
                    SELECT min(CASE axis WHEN 0 THEN value END) AS min_x, max(CASE axis WHEN 0 THEN value END) AS max_x,
                        min(CASE axis WHEN 1 THEN value END) AS min_y, max(CASE axis WHEN 1 THEN value END) AS max_y FROM ordinate
            """.Replace("\r\n", "\n");
    }

    // Two digits a byte, counted from one.
    private static string Position(int place) => ((place * 2) + 1).Invariant();

    private static string Reversed(string digits, int length) => string.Join(
        " || ", Enumerable.Range(0, length / 2).Select(pair => $"substr({digits}, {(length - 1 - (pair * 2)).Invariant()}, 2)"));

    private static string Number(string digits, int from, int to) => "(" + string.Join(
        " + ",
        Enumerable.Range(from, to - from + 1).Select(place => $"(instr({Digits}, substr({digits}, {place.Invariant()}, 1)) - 1 << {((to - place) * 4).Invariant()})")) + ")";
}
