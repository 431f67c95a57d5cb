namespace SchemaGen.Model.Tests;

/// <summary>
/// Compiler components cannot reference the runtime, so a few lists stand in both; a value that one has and the other has not would
/// change its meaning on the way.
/// </summary>
public sealed class SharedEnumTests
{
    [Fact]
    public void Dialects_have_the_same_values() => Assert.Equal(Values<SchemaGen.Dialect>(), Values<DialectSet>());

    [Fact]
    public void Foreign_key_actions_have_the_same_values() => Assert.Equal(Values<SchemaGen.ForeignKeyAction>(), Values<ForeignKeyAction>());

    [Fact]
    public void Cases_of_names_have_the_same_values() => Assert.Equal(Values<SchemaGen.NameCase>(), Values<SchemaGen.Model.Naming.NameCase>());

    [Fact]
    public void Encryption_modes_have_the_same_values() => Assert.Equal(Values<SchemaGen.EncryptionMode>(), Values<EncryptionMode>());

    [Fact]
    public void Storage_forms_have_the_same_values() => Assert.Equal(Values<SchemaGen.ColumnStorage>(), Values<ColumnStorage>());

    [Fact]
    public void Kinds_of_ranges_have_the_same_values() => Assert.Equal(Values<SchemaGen.RangeKind>(), Values<RangeKind>());

    [Fact]
    public void Methods_of_vector_indexes_have_the_same_values() => Assert.Equal(Values<SchemaGen.VectorIndexMethod>(), Values<VectorIndexMethod>());

    [Fact]
    public void Distances_of_vectors_have_the_same_values() => Assert.Equal(Values<SchemaGen.VectorDistance>(), Values<VectorDistance>());

    [Fact]
    public void Timings_of_triggers_have_the_same_values() => Assert.Equal(Values<SchemaGen.TriggerTiming>(), Values<TriggerTiming>());

    [Fact]
    public void Events_of_triggers_have_the_same_values() => Assert.Equal(Values<SchemaGen.TriggerEvent>(), Values<TriggerEvents>());

    [Fact]
    public void Kinds_of_maintenance_have_the_same_names() => Assert.Equal(
        Enum.GetNames<SchemaGen.Maintenance.MaintenanceKind>(), Enum.GetNames<Statements.MaintenanceKind>());

    [Fact]
    public void Statement_kinds_have_the_same_names() => Assert.Equal(
        Enum.GetNames<SchemaGen.Migrations.MigrationStatementKind>().Order(), Enum.GetNames<Statements.StatementKind>().Order());

    [Fact]
    public void Partition_intervals_have_the_same_names() => Assert.Equal(
        typeof(SchemaGen.PartitionInterval).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(),
        Enum.GetNames<PartitionInterval>().Select(name => name.ToUpperInvariant()).Order());

    private static IEnumerable<(string Name, int Value)> Values<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => (value.ToString(), Convert.ToInt32(value))).OrderBy(pair => pair.Item2);
}
