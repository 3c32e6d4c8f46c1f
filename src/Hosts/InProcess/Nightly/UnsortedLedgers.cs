namespace Jiuye;

/// <summary>A file of ledgers that is not sorted by subject, so that its ledgers can't be gone through one at a time.</summary>
/// <param name="About">Whose ledgers, as files name it.</param>
/// <param name="File">The file's name.</param>
/// <param name="Where">The first place: line, the two ids and what was expected.</param>
internal sealed record UnsortedLedgers(string About, string File, string Where);
