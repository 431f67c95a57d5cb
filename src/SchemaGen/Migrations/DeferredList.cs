using System.Collections;

namespace SchemaGen.Migrations;

/// <summary>A list that makes each of its items when it is first asked for; every caller gets the same one.</summary>
/// <param name="count">How many there are.</param>
/// <param name="create">Makes the item at an index; more than once where several threads ask at the same time.</param>
internal sealed class DeferredList<T>(int count, Func<int, T> create) : IReadOnlyList<T>
    where T : class
{
    private readonly T?[] made = new T?[count];

    public int Count => count;

    public T this[int index] =>
        Volatile.Read(ref made[index]) ?? Interlocked.CompareExchange(ref made[index], create(index), null) ?? made[index]!;

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
