namespace Jiuye.Bench.LuceneNet;

/// <summary>What one process took. Sizes in bytes, times in microseconds but for the building, in seconds.</summary>
internal sealed record MemoryRow(
    int LimitMebibytes, double Built, long Held, long Building, long Asking, long Own, long Resident, long IndexBytes, double PostingsP50, double PostingsP95, double SeekersP50, double SeekersP95, string Lists)
{
    public override string ToString() => FormattableString.Invariant(
        $"| {(LimitMebibytes == 0 ? "none" : $"{LimitMebibytes} MiB")} | {Built:0} | {Held / 1e6:0.0} | {Building / 1e6:0} | {Asking / 1e6:0} | {Own / 1e6:0} | {Resident / 1e6:0} | {PostingsP50:0} | {PostingsP95:0} | {SeekersP50:0} | {SeekersP95:0} |");
}
