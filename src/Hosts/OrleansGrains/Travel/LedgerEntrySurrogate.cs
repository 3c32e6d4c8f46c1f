using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>An entry of a ledger on the wire, whomever it is about: its line, and the key that tells whose ledger it is of.</summary>
[GenerateSerializer]
[Alias("jiuye.LedgerEntry")]
internal struct LedgerEntrySurrogate
{
    [Id(0)]
    public string Key;
    [Id(1)]
    public byte[] Line;

    internal static LedgerEntrySurrogate Of(LedgerEntry entry) => new() { Key = RecordKey.Of(entry).Id, Line = RecordBody.Of(entry) };

    internal readonly T To<T>()
        where T : LedgerEntry => (T)RecordLine.Entry(Key, Line);
}
