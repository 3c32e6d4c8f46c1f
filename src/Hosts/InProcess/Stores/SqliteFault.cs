namespace Jiuye;

/// <summary>SQLite's primary result codes that are told in words (sqlite.org/rescode.html).</summary>
internal static class SqliteFault
{
    internal const int Busy = 5;
    internal const int Locked = 6;
    internal const int ReadOnly = 8;
    internal const int Corrupt = 11;
    internal const int Full = 13;
    internal const int CannotOpen = 14;
    internal const int NotADatabase = 26;
}
