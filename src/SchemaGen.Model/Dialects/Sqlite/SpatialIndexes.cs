using SchemaGen.Model.Planning;
using SchemaGen.Model.Statements;

namespace SchemaGen.Model.Dialects.Sqlite;

// Spatial: an R*Tree of the rectangles around the shapes, which triggers keep. They read the coordinates out of the well-known binary of
// points, lines, surfaces and several points, in which the points follow each other at equal steps; SQLite has no function for that.
public sealed partial class SqliteDialect
{
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

    // A number is eight bytes, in the order that the first byte of the shape names: sign, 11 bits of exponent, 52 bits of fraction. They are
    // read from hexadecimal digits, which SQLite can look at one by one. What is neither a number nor near one is left out.
    private static string Rectangle(string shape, (int? Count, int First, int Step) layout)
    {
        var count = layout.Count is { } at ? "sum(" + Digit($"{Position(at)} + digit", 8) + ") FROM shape, digits WHERE digit < 8" : "1 FROM shape";
        return $"""

                    WITH RECURSIVE
                        shape (bytes, little) AS (SELECT hex({shape}), substr(hex({shape}), 1, 2) = '01' WHERE {shape} IS NOT NULL),
                        digits (digit) AS (SELECT 0 UNION ALL SELECT digit + 1 FROM digits WHERE digit < 15),
                        size (points) AS (SELECT {count}),
                        point (place) AS (SELECT 0 FROM size WHERE points > 0 UNION ALL SELECT place + 1 FROM point, size WHERE place + 1 < points),
                        number (axis, bits) AS (
                            SELECT axis, sum({Digit($"{Position(layout.First)} + place * {(layout.Step * 2).Invariant()} + axis * 16 + digit", 16)})
                            FROM shape, point, (SELECT 0 AS axis UNION ALL SELECT 1), digits GROUP BY place, axis),
                        part (axis, sign, exponent, fraction) AS (
                            SELECT axis, CASE WHEN bits < 0 THEN -1.0 ELSE 1.0 END, bits >> 52 & 2047, (bits & (1 << 52) - 1) + (1 << 52) FROM number),
                        ordinate (axis, value) AS (
                            SELECT axis, sign * CASE
                                WHEN exponent > 1136 THEN NULL
                                WHEN exponent >= 1075 THEN fraction * (1 << exponent - 1075)
                                WHEN exponent >= 1013 THEN fraction * 1.0 / (1 << 1075 - exponent)
                                WHEN exponent >= 951 THEN fraction * 1.0 / (1 << 62) / (1 << 1013 - exponent)
                                ELSE 0 END
                            FROM part)
                    SELECT min(CASE axis WHEN 0 THEN value END) AS min_x, max(CASE axis WHEN 0 THEN value END) AS max_x,
                        min(CASE axis WHEN 1 THEN value END) AS min_y, max(CASE axis WHEN 1 THEN value END) AS max_y FROM ordinate
            """.Replace("\r\n", "\n");
    }

    // Two digits a byte, counted from one.
    private static string Position(int place) => ((place * 2) + 1).Invariant();

    // What a digit counts, of so many: four bits each, and the bytes from the last or from the first.
    private static string Digit(string place, int length) =>
        $"instr('0123456789ABCDEF', substr(bytes, {place}, 1)) - 1 << CASE WHEN little THEN digit / 2 * 8 + 4 - digit % 2 * 4 ELSE {((length - 1) * 4).Invariant()} - digit * 4 END";
}
