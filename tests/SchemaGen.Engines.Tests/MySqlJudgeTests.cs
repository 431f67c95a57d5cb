namespace SchemaGen.Engines.Tests;

[Trait("Needs", "Engines")]
public class MySqlJudgeTests
{
    [Theory]
    [InlineData("CREATE TABLE `t` (`id` BIGINT AUTO_INCREMENT NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin")]
    [InlineData("CREATE TABLE `t` (`a` VARCHAR(50) DEFAULT 'it''s' NOT NULL COMMENT 'back\\\\slash; \"it\"')")]
    [InlineData("CREATE TABLE `t` (`a` VARCHAR(50) DEFAULT X'433A5C6E' NOT NULL, CHECK (`a` IN (X'61', 'b') OR `a` LIKE X'615C25' ESCAPE '|'))")]
    [InlineData("CREATE TABLE `t` (`a` CHAR(36) CHARACTER SET ascii COLLATE ascii_general_ci DEFAULT (uuid()) NOT NULL)")]
    [InlineData("CREATE TABLE `t` (`a` DATETIME(6) DEFAULT (utc_timestamp(6)) NOT NULL, `b` JSON DEFAULT ('{}') NOT NULL)")]
    [InlineData("CREATE TABLE `t` (`a` DECIMAL(18,2), `b` DECIMAL(18,2) GENERATED ALWAYS AS (`a` * 2) STORED NOT NULL)")]
    [InlineData("CREATE TABLE `t` (`a` ENUM('new', 'zurück') NOT NULL, CONSTRAINT `ck` CHECK (char_length(`a`) > 0) NOT ENFORCED)")]
    [InlineData("CREATE TABLE `t` (`a` BIGINT, CONSTRAINT `fk` FOREIGN KEY (`a`) REFERENCES `u` (`id`) ON DELETE SET NULL ON UPDATE CASCADE)")]
    [InlineData("CREATE TABLE `t` (`a` POINT NOT NULL SRID 4326, SPATIAL INDEX `ix` (`a`), FULLTEXT INDEX `f` (`b`) WITH PARSER ngram) ENCRYPTION='Y'")]
    [InlineData("CREATE TABLE `t` (`a` DATE) PARTITION BY RANGE COLUMNS (`a`) (PARTITION `pmax` VALUES LESS THAN (MAXVALUE))")]
    [InlineData("CREATE TABLE `a``b'); DROP TABLE \"x\"; --` (`party \U0001F389` INT)")]
    [InlineData("CREATE UNIQUE INDEX `uq` ON `s`.`t` (`a`(255), `b` DESC)")]
    [InlineData("CREATE INDEX `ix` ON `t` ((lower(`a`)), (CAST(`b`->'$.x' AS UNSIGNED ARRAY))) INVISIBLE")]
    [InlineData("ALTER TABLE `t` ADD INDEX `ix` (`a`), ADD CONSTRAINT `fk` FOREIGN KEY (`a`) REFERENCES `u` (`id`)")]
    [InlineData("ALTER TABLE `t` DROP FOREIGN KEY `fk`, DROP INDEX `ix`")]
    [InlineData("ALTER TABLE `t` ADD COLUMN `a` INT NOT NULL AFTER `b`, ALGORITHM=INPLACE, LOCK=NONE")]
    [InlineData("ALTER TABLE `t` RENAME COLUMN `a` TO `b`")]
    [InlineData("CREATE DATABASE IF NOT EXISTS `s`")]
    [InlineData("-- Left out on MySQL: a 'check.\nDROP TABLE `t`")]
    [InlineData("SELECT 1 INTO /*! @x */ FROM (WITH d AS (SELECT 0 AS n) SELECT n FROM d) AS x;\nPREPARE `p` FROM /*! @x */;\nEXECUTE `p`;")]
    [InlineData("CREATE EVENT `e` ON SCHEDULE EVERY 1 DAY DO CALL `p`()")]
    public void A_sound_statement_is_accepted(string sql)
    {
        Assert.Equal("Accepted.", MySqlJudge.Judge(MySqlRelease.MySql84, [sql]).ToString());
        Assert.Equal("Accepted.", MySqlJudge.Judge(MySqlRelease.MySql9, [sql]).ToString());
    }

    [Theory]
    [InlineData("CREATE TABLE `t` (`id` BIGINT AUTOINCREMENT)", 1, 31, "extraneous input 'AUTOINCREMENT' expecting ')'")]
    [InlineData("CREATE TABLE `t` (`a` VARCHAR(50) DEFAULT X'43Z' NOT NULL)", 1, 43, "extraneous input 'X'")]
    [InlineData("CREATE TABLE `t` (`a` CHAR(36) DEFAULT uuid())", 1, 40, "extraneous input 'uuid'")]
    [InlineData("CREATE TABLE `t` (`a` INT,\n    )", 2, 5, "mismatched input ')'")]
    [InlineData("CREATE TABLE `t` (`a` VARCHAR NOT NULL)", 1, 31, "mismatched input 'NOT' expecting '('")]
    [InlineData("CREATE TABLE `t` (`a` UUID)", 1, 23, "mismatched input 'UUID'")]
    [InlineData("CREATE TABLE `t` (`a` INT, CHECK (`a` > ))", 1, 41, "no viable alternative at input '> )'")]
    [InlineData("CREATE TABLE `t` (`a` INT, FOREIGN KEY (`a`) REFERENCES `u` (`id`) ON DELETE NOTHING)", 1, 78, "mismatched input 'NOTHING' expecting {NO, CASCADE, RESTRICT, SET}")]
    [InlineData("CREATE TABLE select (`a` INT)", 1, 14, "mismatched input 'select'")]
    [InlineData("CREATE TABLE `t` (`a` DATE) PARTITION BY RANGE COLUMNS (`a`) (PARTITION `p` VALUES LESS THAN MAXVALUES)", 1, 94, "mismatched input 'MAXVALUES' expecting {'(', MAXVALUE}")]
    [InlineData("CREATE INDEX `ix` ON `t` (`a`) INCLUDE (`b`)", 1, 32, "mismatched input 'INCLUDE' expecting {<EOF>, ';'}")]
    [InlineData("CREATE INDEX `ix` ON `t` (`a`) WHERE `a` > 0", 1, 32, "mismatched input 'WHERE' expecting {<EOF>, ';'}")]
    [InlineData("CREATE INDEX `ix` ON `t` (lower(`a`))", 1, 33, "no viable alternative at input '(lower(`a`'")]
    [InlineData("ALTER TABLE `t` ALTER COLUMN `a` TYPE INT", 1, 34, "mismatched input 'TYPE' expecting {DROP, SET}")]
    [InlineData("CREATE TABLE `a`b` (`a` INT)", 1, 17, "mismatched input 'b' expecting {<EOF>, ';'}")]
    [InlineData("DROP TABLE `t`; DROP TALBE `u`", 1, 22, "no viable alternative at input 'DROP TALBE'")]
    [InlineData("PREPARE `p` FROM /*! */", 1, 24, "mismatched input '<EOF>' expecting {'@', AT_TEXT_SUFFIX, UNDERSCORE_CHARSET, NCHAR_TEXT, DOUBLE_QUOTED_TEXT, SINGLE_QUOTED_TEXT}")]
    [InlineData("DROP TABLE `t` garbage", 1, 16, "extraneous input 'garbage' expecting {<EOF>, ';'}")]
    [InlineData("-- nothing", 1, 1, "No statement.")]
    public void A_faulty_statement_is_refused(string sql, int line, int column, string message)
    {
        var judgement = MySqlJudge.Judge(MySqlRelease.MySql84, ["DROP TABLE `t`", sql]);

        Assert.Equal($"In statement 2, line {line}, column {column}: {message}", judgement.Problems[0]);
        Assert.False(judgement.IsAccepted);
    }

    [Theory]
    [InlineData("CREATE TABLE `t` (`a` INT INVISIBLE)", 27, "an invisible column")]
    [InlineData("ALTER TABLE `t` DROP CHECK `c`", 17, "DROP CHECK")]
    [InlineData("ALTER TABLE `t` DROP CONSTRAINT `c`", 17, "DROP CONSTRAINT")]
    [InlineData("CREATE TABLE `t` (`a` VECTOR(3) NOT NULL)", 23, "the type VECTOR")]
    public void What_the_parser_does_not_know_is_not_passed(string sql, int column, string construct)
    {
        var judgement = MySqlJudge.Judge(MySqlRelease.MySql9, [sql]);

        Assert.Empty(judgement.Problems);
        Assert.Equal([$"In statement 1, line 1, column {column}: {construct}, which the parser does not know."], judgement.NotJudged);
        Assert.False(judgement.IsAccepted);
    }

    [Fact]
    public void The_rest_of_a_statement_is_judged()
    {
        var judgement = MySqlJudge.Judge(MySqlRelease.MySql9, ["CREATE TABLE `t` (`a` VECTOR(3), `b` INTEGR)"]);

        Assert.Single(judgement.NotJudged);
        Assert.Equal("In statement 1, line 1, column 38: mismatched input 'INTEGR'", judgement.Problems[0]);
    }

    [Fact]
    public void A_type_is_refused_before_the_release_that_brought_it() =>
        Assert.Equal(
            "In statement 1, line 1, column 23: mismatched input 'VECTOR'",
            MySqlJudge.Judge(MySqlRelease.MySql84, ["CREATE TABLE `t` (`a` VECTOR(3))"]).Problems[0]);

    [Fact]
    public async Task Many_may_ask_at_once()
    {
        var judgements = await Task.WhenAll(Enumerable.Range(0, 40).Select(number => Task.Run(() =>
            MySqlJudge.Judge(MySqlRelease.MySql84, [number % 2 == 0 ? "DROP TABLE `t`" : "DROP TALBE `t`"]).IsAccepted)));

        Assert.Equal(Enumerable.Range(0, 40).Select(number => number % 2 == 0), judgements);
    }
}
