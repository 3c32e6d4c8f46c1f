using System.Globalization;
using Jiuye.Matching.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Cn.Smart;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Jiuye;

/// <summary>An analyser of Lucene.NET behind the engine's own seam: its tokens are the terms by which records are found.</summary>
/// <remarks>
/// <c>JobTextReader.Default.With(LuceneTextAnalyser.SmartCn, LuceneTextAnalyser.SmartCnName)</c> gives an engine that indexes as SmartCn cuts. Safe for any
/// number of threads: Lucene keeps a chain of tokens a thread. Texts are folded first (simplified, half-width, lower case), as everywhere in the engine.
/// </remarks>
public sealed class LuceneTextAnalyser : ITextAnalyser
{
    /// <summary>What <see cref="SmartCn"/> is called where an index names its analyser.</summary>
    public const string SmartCnName = "Lucene.Net.Analysis.SmartCn 4.8";

    private const string Field = "text";

    private static readonly Lazy<LuceneTextAnalyser> Smart = new(NewSmartCn);

    private readonly Analyzer analyzer;

    /// <summary>Puts an analyser behind the seam.</summary>
    /// <param name="analyzer">Lucene's; stays its owner's, who disposes it once nobody analyses any more.</param>
    public LuceneTextAnalyser(Analyzer analyzer) => this.analyzer = analyzer ?? throw new ArgumentNullException(nameof(analyzer));

    /// <summary>SmartCn with its own list of stop words: a hidden Markov model for Chinese, Porter's stems for English.</summary>
    /// <exception cref="PlatformNotSupportedException">The process allows no culture by name, which SmartCn needs; the message says what to set.</exception>
    public static LuceneTextAnalyser SmartCn => Smart.Value;

    /// <inheritdoc/>
    public void Analyse<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : ITermSink, allows ref struct
    {
        using var tokens = analyzer.GetTokenStream(Field, CharacterFolding.FoldToString(text));
        var term = tokens.AddAttribute<ICharTermAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken())
            sink.Add(term.Buffer.AsSpan(0, term.Length));
        tokens.End();
    }

    private static LuceneTextAnalyser NewSmartCn()
    {
        try
        {
            // ICU4N, which parts sentences for SmartCn, asks for it when it is loaded, and then nobody sees why it fails.
            _ = new CultureInfo("en");
        }
        catch (CultureNotFoundException refused)
        {
            throw new PlatformNotSupportedException(
                "SmartCn needs the culture 'en', which this process refuses under InvariantGlobalization. Set <PredefinedCulturesOnly>false</PredefinedCulturesOnly> in the program's project.", refused);
        }

        return new(new SmartChineseAnalyzer(LuceneVersion.LUCENE_48));
    }
}
