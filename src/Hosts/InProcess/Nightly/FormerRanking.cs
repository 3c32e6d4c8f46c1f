using Jiuye.Matching.Learning.Ranking;

namespace Jiuye;

/// <summary>The learned ranking that served before tonight.</summary>
/// <param name="Model">What it was; null where none served, or its file cannot be used.</param>
/// <param name="Fault">Why the file cannot be used: damaged, cut, of another version, or of other features; null where it can, or there is none.</param>
internal sealed record FormerRanking(RankingModel? Model, string? Fault)
{
    private byte[]? bytes;

    /// <summary>Reads the file that the night's inputs hold. A file that cannot be used costs the night its memory of what served, and nothing else.</summary>
    internal static FormerRanking Of(NightInputs inputs)
    {
        if (inputs.FormerRanking is not { } file)
            return new(null, null);
        using var stream = new MemoryStream(file);
        try
        {
            return new(RankingModelFile.Read(stream, RankingStep.ModelFile), null) { bytes = file };
        }
        catch (InvalidDataException fault)
        {
            return new(null, fault.Message);
        }
    }

    /// <summary>True where a ranking has the same bytes.</summary>
    internal bool Is(byte[] ranking) => bytes.AsSpan().SequenceEqual(ranking);
}
