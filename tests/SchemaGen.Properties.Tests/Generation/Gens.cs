using System.Collections.Immutable;
using CsCheck;

namespace SchemaGen.Properties.Tests.Generation;

/// <summary>What generators are put together with.</summary>
internal static class Gens
{
    /// <summary>One value of each generator, in order.</summary>
    public static Gen<ImmutableArray<T>> Sequence<T>(IEnumerable<Gen<T>> gens) =>
        gens.Aggregate(Gen.Const(ImmutableArray<T>.Empty), (all, next) => Gen.Select(all, next, (list, item) => list.Add(item)));

    /// <summary>A value in <paramref name="percent"/> of the cases, else none.</summary>
    public static Gen<ImmutableArray<T>> Maybe<T>(int percent, Gen<T> gen) =>
        Gen.Frequency((percent, gen.Select(ImmutableArray.Create)), (100 - percent, Gen.Const(ImmutableArray<T>.Empty)));

    /// <summary>Some of the values, at least one, in any order.</summary>
    public static Gen<ImmutableArray<T>> Some<T>(IReadOnlyList<T> values, int most) =>
        Gen.Shuffle(values.ToArray(), 1, Math.Min(most, values.Count)).Select(picked => picked.ToImmutableArray());

    /// <summary>The value of a seed, always the same.</summary>
    public static T From<T>(this Gen<T> gen, ulong seed) => gen.Generate(new PCG(0, seed), null, out _);
}
