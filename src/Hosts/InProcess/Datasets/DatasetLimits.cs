namespace Jiuye;

/// <summary>What a reader takes in before it calls an input hostile or broken.</summary>
/// <remarks>Every limit is checked while reading, so that memory stays bounded whatever a file holds.</remarks>
public sealed record DatasetLimits
{
    /// <summary>The limits that hold unless told otherwise.</summary>
    public static DatasetLimits Default { get; } = new();

    /// <summary>The longest row, bytes; a longer one is rejected unread. Range [1,024, 1 GiB]; default 1 MiB.</summary>
    public int RowBytes { get; init; } = 1 << 20;

    /// <summary>The deepest nesting of a row's JSON. Range [1, 1,000]; default 64.</summary>
    public int JsonDepth { get; init; } = 64;

    /// <summary>The most bytes that a file may hold once unpacked. Default 256 GiB.</summary>
    public long FileBytes { get; init; } = 256L << 30;

    /// <summary>How many bytes one packed byte may become, judged once 16 MiB are unpacked: more is a zip bomb. Default 200.</summary>
    public int PackingRatio { get; init; } = 200;

    /// <summary>The most files a dataset folder may hold. Default 256.</summary>
    public int Files { get; init; } = 256;

    /// <summary>The share of bad rows above which a run stops, judged from <see cref="RowsBeforeJudging"/> rows on and again at a file's end. Range [0, 1]; default 0.05.</summary>
    public double BadRowShare { get; init; } = 0.05;

    /// <summary>How many rows are read before their bad share may stop the run in the middle of a file. Default 1,000.</summary>
    public int RowsBeforeJudging { get; init; } = 1_000;

    internal DatasetLimits Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(RowBytes, 1_024);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(RowBytes, 1 << 30);
        ArgumentOutOfRangeException.ThrowIfLessThan(JsonDepth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(JsonDepth, 1_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(FileBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(PackingRatio, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Files, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(RowsBeforeJudging, 1);
        if (!(BadRowShare is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(BadRowShare), BadRowShare, "A share lies in [0, 1].");
        return this;
    }
}
