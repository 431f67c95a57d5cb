namespace SchemaGen.Engines;

/// <summary>
/// What the parser of a database that no server could be had of cannot read, or takes although the database refuses it, with the rule of the
/// vendor's manual that the SQL has to fit, in short.
/// </summary>
/// <param name="Dialect">Whose parser.</param>
/// <param name="Why">The gap, as the twins that it cannot tell apart say it.</param>
/// <param name="Page">The page of the vendor's manual.</param>
/// <param name="Diagram">The rule there, in its notation: brackets for what may be left out, braces and bars for a choice.</param>
public sealed record ParserGap(Dialect Dialect, string Why, string Page, string Diagram)
{
    private const string MySqlManual = "MySQL Reference Manual, ";

    private const string OracleManual = "Oracle SQL Language Reference, ";

    public static IReadOnlyList<ParserGap> All { get; } =
    [
        new(Dialect.MySql, "The parser is older than invisible columns.", MySqlManual + "CREATE TABLE Statement", "column_definition: data_type [NOT NULL | NULL] [DEFAULT {literal | (expr)}] [VISIBLE | INVISIBLE] …"),
        new(Dialect.MySql, "The parser is older than VECTOR.", MySqlManual + "The VECTOR Type", "VECTOR(N)"),
        new(Dialect.MySql, "The parser takes InnoDB's REFERENCES without columns.", MySqlManual + "FOREIGN KEY Constraints", "[CONSTRAINT [symbol]] FOREIGN KEY [index_name] (col_name, …) REFERENCES tbl_name (col_name, …) [ON DELETE reference_option] [ON UPDATE reference_option]"),
        new(Dialect.MySql, "The parser is older than DROP CHECK.", MySqlManual + "ALTER TABLE Statement", "ALTER TABLE tbl_name DROP {CHECK | CONSTRAINT} symbol"),
        new(Dialect.Oracle, "The parser takes reserved words for names.", OracleManual + "Database Object Names and Qualifiers", "a nonquoted identifier is no reserved word; a quoted one may be"),
        new(Dialect.Oracle, "The parser does not know the options of an identity column.", OracleManual + "CREATE TABLE, identity_clause", "GENERATED [ALWAYS | BY DEFAULT [ON NULL]] AS IDENTITY [(identity_options)]; identity_options: {START WITH {integer | LIMIT VALUE} | INCREMENT BY integer | …}…"),
        new(Dialect.Oracle, "The parser does not know CASCADE CONSTRAINTS.", OracleManual + "DROP TABLE", "DROP TABLE [schema.] table [CASCADE CONSTRAINTS] [PURGE]"),
        new(Dialect.Oracle, "The parser takes the word for the name of a segment.", OracleManual + "CREATE TABLE, LOB_storage_clause", "LOB (LOB_item) STORE AS {{SECUREFILE | BASICFILE} | LOB_segname | (LOB_storage_parameters)}…"),
        new(Dialect.Oracle, "The parser is older than IF NOT EXISTS.", OracleManual + "CREATE TABLE", "CREATE … TABLE [IF NOT EXISTS] [schema.] table …"),
        new(Dialect.Oracle, "The parser does not know IS JSON.", OracleManual + "IS JSON Condition", "expr IS [NOT] JSON [STRICT | LAX] [{WITH | WITHOUT} UNIQUE KEYS]"),
        new(Dialect.Oracle, "The parser is older than VECTOR.", OracleManual + "Data Types, vector_datatypes", "VECTOR [(number_of_dimensions [, dimension_element_format])]"),
        new(Dialect.Oracle, "The parser is older than indexes over vectors.", OracleManual + "CREATE VECTOR INDEX", "CREATE VECTOR INDEX name ON table (column) [GLOBAL] ORGANIZATION {INMEMORY [NEIGHBOR] GRAPH | [NEIGHBOR] PARTITIONS} [WITH] [DISTANCE metric] [WITH TARGET ACCURACY percentage] [PARAMETERS (TYPE {HNSW | IVF}, …)]"),
        new(Dialect.Oracle, "The parser does not know DEFAULT ON NULL.", OracleManual + "CREATE TABLE, column_definition", "column datatype [DEFAULT [ON NULL] expr | identity_clause] …"),
        new(Dialect.Oracle, "The parser does not know virtual columns; the expression is judged.", OracleManual + "CREATE TABLE, virtual_column_definition", "column [datatype] [VISIBLE | INVISIBLE] [GENERATED ALWAYS] AS (column_expression) [VIRTUAL] …"),
        new(Dialect.Oracle, "The parser does not know a date as the bound of a partition.", OracleManual + "CREATE TABLE, range_values_clause", "VALUES LESS THAN ({literal | MAXVALUE} [, …]), where a literal may be DATE 'YYYY-MM-DD'"),
    ];
}
