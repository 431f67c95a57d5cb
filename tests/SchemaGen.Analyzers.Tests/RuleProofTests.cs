using System.Reflection;

namespace SchemaGen.Analyzers.Tests;

/// <summary>Each rule has a test that it speaks, one that it is silent, one for its fix, and one in which an engine does what it says.</summary>
public sealed class RuleProofTests
{
    private const string OfTheCode = "about C#, before any database";
    private const string OfTheApplication = "about what the application does";
    private const string OfTheText = "about what stands in the source, and not about what a database does";
    private const string Advice = "about the size of a table to come, which no engine tells";
    private const string NoCluster = "Citus, which no engine here has";
    private const string NotHere = "SQL Server or Oracle, which no engine here is";
    private const string NoFix = "only the author knows the way out";

    // What a test's name does not say: of those that are called after the rule, the first words tell what it is.
    private static readonly Dictionary<string, (string Speaks, string Silent, string Fix)> Named = new()
    {
        ["SG1014"] = ("LanguageVersionRuleTests.Too_old", "LanguageVersionRuleTests.New_enough", NoFix),
        ["SG1015"] = ("AnnotationRuleTests.A_regular_expression_is_not_carried_over", "AnnotationRuleTests.A_class_without_a_template_is_not_spoken_of", NoFix),
        ["SG1017"] = ("DeclarationRuleTests.SG1017_speaks_of_a_template_on_a_template", "DeclarationRuleTests.SG1017_speaks_of_groups_that_include_each_other_and_is_silent_about_others", NoFix),
        ["SG1018"] = ("OtherVersionRuleTests.It_names_what_the_template_says_and_the_assembly", "OtherVersionRuleTests.It_is_silent_where_all_is_known", NoFix),
        ["SG5043"] = ("ScaleOutRuleTests.SG5043_speaks_of_reference_tables_and_leaves_the_reference_out", "", "ScaleOutRuleTests.SG5043_speaks_of_reference_tables_and_leaves_the_reference_out"),
        ["SG5045"] = ("ScaleOutRuleTests.SG5045_makes_row_numbers_wide", "", "ScaleOutRuleTests.SG5045_makes_row_numbers_wide"),
        ["SG5046"] = ("ScaleOutRuleTests.SG5046_refuses_what_would_change_it", "", "ScaleOutRuleTests.SG5046_makes_the_column_not_null"),
        ["SG5047"] = ("ScaleOutRuleTests.SG5047_puts_the_column_first", "", "ScaleOutRuleTests.SG5047_puts_the_column_first"),
    };

    private static readonly Dictionary<string, string[]> Proofs = new()
    {
        ["SG1001"] = [OfTheCode],
        ["SG1002"] = [OfTheCode],
        ["SG1003"] = ["EngineProofTests.SG1003_an_unknown_column_is_refused"],
        ["SG1004"] = [OfTheCode],
        ["SG1005"] = ["EngineProofTests.SG1005_a_table_is_made_once"],
        ["SG1006"] = [OfTheCode],
        ["SG1007"] = ["EngineProofTests.SG1007_a_column_comes_once"],
        ["SG1008"] = ["NameCollisionTests.Sqlite_agrees", "NameCollisionTests.PostgreSql_agrees", "NameCollisionTests.MariaDb_agrees", "NameCollisionTests.Microsoft_s_model_agrees"],
        ["SG1009"] = [OfTheCode],
        ["SG1010"] = ["EngineProofTests.SG1010_what_no_column_takes_is_refused", "TablePropertyTests.Has_an_error_or_good_sql"],
        ["SG1011"] = ["EngineProofTests.SG1011_what_reads_the_clock_or_what_is_computed_is_refused"],
        ["SG1012"] = ["EngineProofTests.SG1012_a_reference_leads_to_a_key", "ReferenceTypeTests.On_mariadb"],
        ["SG1013"] = [OfTheCode],
        ["SG1014"] = [OfTheCode],
        ["SG1015"] = [OfTheCode],
        ["SG1016"] = [OfTheCode],
        ["SG1017"] = [OfTheCode],
        ["SG1018"] = [OfTheCode],
        ["SG2001"] = ["EngineProofTests.SG2001_no_columnstore_index_is_made"],
        ["SG2002"] = ["EngineProofTests.SG2002_sqlite_makes_no_partitions"],
        ["SG2003"] = ["ProofTests.A_word_has_its_proof", "OmissionTests.On_mariadb", "LimitTests.Indexes_of_a_table_on_mariadb"],
        ["SG3001"] = ["EngineProofTests.SG3001_a_unique_key_holds_the_partition_column"],
        ["SG3002"] = ["EngineProofTests.SG3002_a_partitioned_table_refers_to_nothing_on_mariadb"],
        ["SG3020"] = ["EngineProofTests.SG3020_an_action_runs_no_trigger_on_mariadb"],
        ["SG3021"] = ["EngineProofTests.SG3021_former_rows_stay_on_mariadb"],
        ["SG4001"] = [OfTheText],
        ["SG4002"] = ["EngineProofTests.SG4002_and_SG4003_a_row_without_a_tenant_is_hidden_and_a_key_tells_of_hidden_rows"],
        ["SG4003"] = ["EngineProofTests.SG4002_and_SG4003_a_row_without_a_tenant_is_hidden_and_a_key_tells_of_hidden_rows"],
        ["SG4004"] = ["PostgreSqlTenantTests.A_tenant_sees_its_own_rows_only"],
        ["SG4005"] = [OfTheText],
        ["SG4020"] = [OfTheApplication],
        ["SG4021"] = [OfTheText],
        ["SG5001"] = ["AdviceTests.SQLite_reads_the_whole_table_for_each_deleted_row_without_an_index", "AdviceTests.PostgreSQL_reads_the_whole_table_for_each_deleted_row_without_an_index", "AdviceTests.MariaDB_makes_the_index_itself"],
        ["SG5002"] = ["AdviceTests.A_longer_index_finds_what_a_shorter_one_would"],
        ["SG5003"] = ["EngineProofTests.SG5003_json_is_kept_as_it_was_written_and_jsonb_taken_apart"],
        ["SG5004"] = [Advice],
        ["SG5010"] = ["EngineProofTests.SG5010_mariadb_takes_no_more_than_so_many_partitions"],
        ["SG5011"] = [NotHere],
        ["SG5012"] = ["EngineProofTests.SG5012_a_reference_does_not_find_the_row_of_an_inheriting_table"],
        ["SG5020"] = ["LimitTests.Bytes_of_a_row_on_mariadb"],
        ["SG5021"] = ["LimitTests.Columns_of_a_table"],
        ["SG5022"] = [NotHere],
        ["SG5023"] = [NotHere],
        ["SG5024"] = [NotHere],
        ["SG5040"] = [NoCluster],
        ["SG5041"] = [NoCluster],
        ["SG5042"] = [NoCluster],
        ["SG5043"] = [NoCluster],
        ["SG5044"] = [NoCluster],
        ["SG5045"] = [NoCluster],
        ["SG5046"] = [NoCluster],
        ["SG5047"] = [NoCluster],
    };

    private static readonly string[] Reasons = [OfTheCode, OfTheApplication, OfTheText, Advice, NoCluster, NotHere];

    // All of a family at once.
    private const string SilentAboutClusters = "ScaleOutRuleTests.No_rule_speaks_where_the_table_is_not_distributed";

    private static readonly string[] Tests =
    [
        .. from type in typeof(RuleProofTests).Assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
           where method.GetCustomAttribute<FactAttribute>() is { Skip: null }
           select type.Name + "." + method.Name,
    ];

    [Theory, MemberData(nameof(RuleBookTests.Ids), MemberType = typeof(RuleBookTests))]
    public void It_speaks(string id) => Exists(Named.TryGetValue(id, out var named) ? named.Speaks : First(id, "_speaks_of_", "_names_", "_speaks_"));

    [Theory, MemberData(nameof(RuleBookTests.Ids), MemberType = typeof(RuleBookTests))]
    public void It_is_silent(string id) => Exists(
        Named.TryGetValue(id, out var named) && named.Silent.Length > 0 ? named.Silent : id.StartsWith("SG504", StringComparison.Ordinal) ? SilentAboutClusters : First(id, "_is_silent"));

    [Theory, MemberData(nameof(RuleBookTests.Ids), MemberType = typeof(RuleBookTests))]
    public void Its_fix_is_tried(string id)
    {
        if (RuleBookTests.IsWithoutFix(id)) return;
        Exists(Named.TryGetValue(id, out var named) ? named.Fix : Assert.IsType<string>(Tests.FirstOrDefault(test => test.Contains($".{id}_", StringComparison.Ordinal) && !test.Contains("_speaks_", StringComparison.Ordinal) && !test.Contains("_is_silent", StringComparison.Ordinal))));
    }

    [Theory, MemberData(nameof(RuleBookTests.Ids), MemberType = typeof(RuleBookTests))]
    public void An_engine_does_what_it_says(string id)
    {
        Assert.True(Proofs.TryGetValue(id, out var proofs), id + " has neither a test in which an engine does what it says nor a reason");
        Assert.All(proofs, proof => Assert.True(Reasons.Contains(proof) || IsTest(proof), proof));
    }

    [Fact]
    public void No_proof_is_of_a_rule_that_is_gone() => Assert.Equal(RuleBookTests.AllIds.Order(), Proofs.Keys.Order());

    private static string First(string id, params string[] words) => Assert.IsType<string>(
        words.Select(word => Tests.FirstOrDefault(test => test.Contains($".{id}{word}", StringComparison.Ordinal))).FirstOrDefault(test => test is not null));

    private static void Exists(string test) => Assert.Contains(test, Tests);

    // Of another project: a public method behind [Fact] or [Theory] in a file of its class's name.
    private static bool IsTest(string test)
    {
        var (type, method) = (test.Split('.')[0], test.Split('.')[1]);
        return Directory.EnumerateFiles(Repository.PathOf("tests"), type + ".cs", SearchOption.AllDirectories)
            .Any(path => File.ReadAllText(path) is var text && text.Contains($" {method}(", StringComparison.Ordinal) && (text.Contains("[Fact", StringComparison.Ordinal) || text.Contains("[Theory", StringComparison.Ordinal)));
    }
}
