using Jiuye.Matching;

namespace Jiuye.Cli;

/// <summary>The file of a learned ranking, as a call names it.</summary>
internal static class RankingFile
{
    /// <summary>The ranking; null where another profile is asked for.</summary>
    /// <exception cref="UsageException">The profile and the file do not go together.</exception>
    /// <exception cref="InvalidDataException">The file is no such ranking.</exception>
    internal static LearnedRanking? Read(string profile, string? file)
    {
        if (profile != "learned")
            return file is null ? null : throw new UsageException("--model goes with --profile learned.");
        if (file is null)
            throw new UsageException("--profile learned needs --model FILE, a ranking that jiuye rank-train wrote.");
        using var stream = File.OpenRead(file);
        return LearnedRanking.Read(stream, file);
    }
}
