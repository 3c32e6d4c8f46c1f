namespace Jiuye.Matching.Text;

/// <summary>Receives the index terms of a text one by one, in the order of the text.</summary>
/// <remarks>
/// A struct that implements it lets an index map terms to numbers without a string for each: look the span up in a dictionary by
/// <c>GetAlternateLookup&lt;ReadOnlySpan&lt;char&gt;&gt;()</c>. Another analyser (a search engine's, say) serves the index by writing to the same sink: see <see cref="ITextAnalyser"/>.
/// </remarks>
public interface ITermSink
{
    /// <summary>Takes one term; the span is valid only during the call.</summary>
    void Add(ReadOnlySpan<char> term);
}
