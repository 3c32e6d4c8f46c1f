namespace Jiuye.Casework.Bench;

/// <summary>Writes the ledgers of <see cref="LedgerMaker"/> to a file, sorted by person, for measuring what reads files.</summary>
internal static class LedgerFileMaker
{
    internal static void Write(int count, string path)
    {
        var maker = new LedgerMaker(7);
        LedgerFile.Write(path, Enumerable.Range(0, count).SelectMany(number => maker.Next(number).Events));
    }
}
