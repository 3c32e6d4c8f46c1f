namespace Jiuye.Matching.Text;

/// <summary>Holds the analyser of an instance, whose lexicon may be read anew while others analyse.</summary>
/// <remarks>Safe for any number of threads: whoever took <see cref="Current"/> keeps it; a file with faults changes nothing.</remarks>
public sealed class ReloadableAnalyser
{
    private readonly TextAnalyser built;
    private volatile TextAnalyser current;

    /// <summary>Starts with an analyser and no further words.</summary>
    /// <param name="analyser">The analyser that lexicons are layered over.</param>
    public ReloadableAnalyser(TextAnalyser analyser)
    {
        ArgumentNullException.ThrowIfNull(analyser);
        (built, current) = (analyser, analyser);
    }

    /// <summary>The analyser in force; take it once for a piece of work.</summary>
    public TextAnalyser Current => current;

    /// <summary>Reads a lexicon and puts it in force in one step, in place of the one before.</summary>
    /// <returns>What is wrong with the file; empty where it is now in force.</returns>
    /// <exception cref="IOException">The file cannot be read; the lexicon before stays in force.</exception>
    public IReadOnlyList<LexiconFault> Reload(string path)
    {
        var (lexicon, faults) = UserLexicon.Load(path);
        if (lexicon is not null)
            current = built.With(lexicon);
        return faults;
    }
}
