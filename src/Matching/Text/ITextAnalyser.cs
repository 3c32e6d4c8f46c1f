namespace Jiuye.Matching.Text;

/// <summary>Gives the terms by which the texts of postings and seekers are found.</summary>
/// <remarks>
/// <see cref="TextAnalyser"/> is the one that comes with the engine; a portal that has another (that of its search engine, say) gives it to
/// <see cref="JobTextReader.With(ITextAnalyser, string)"/>. Must be safe for any number of threads and always give the same terms for the same text.
/// </remarks>
public interface ITextAnalyser
{
    /// <summary>Writes the index terms of a text to a sink; a term comes as often as it stands there.</summary>
    /// <param name="text">A text as a person wrote it, of any length; not folded.</param>
    /// <param name="sink">Takes the terms.</param>
    void Analyse<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : ITermSink, allows ref struct;
}
