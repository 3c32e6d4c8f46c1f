using Jiuye.Matching;
using Jiuye.Matching.Text;

namespace Jiuye;

/// <summary>An instance's own words as a file; docs/text.md has its form.</summary>
public static class LexiconFile
{
    /// <summary>What reads texts with the words of a file over the project's own.</summary>
    /// <param name="path">The file; null for the project's own words alone.</param>
    /// <exception cref="DatasetException">Anything in the file is wrong; the message names every fault by line, field and value.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    public static JobTextReader Reader(string? path)
    {
        if (path is null)
            return JobTextReader.Default;
        var (lexicon, faults) = UserLexicon.Load(path);
        return lexicon is not null ? JobTextReader.Default.With(lexicon) : throw new DatasetException(path, string.Join("; ", faults));
    }
}
