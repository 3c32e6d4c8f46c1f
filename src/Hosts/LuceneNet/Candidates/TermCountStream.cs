using Jiuye.Matching;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Jiuye;

/// <summary>Gives Lucene the terms of a record, each as often as it occurs: texts are read by the engine's analyser, not by Lucene's.</summary>
internal sealed class TermCountStream : TokenStream
{
    private readonly IReadOnlyList<TermCount> terms;
    private readonly ICharTermAttribute token;
    private int at;
    private int given;

    public TermCountStream(IReadOnlyList<TermCount> terms)
    {
        this.terms = terms;
        token = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        if (at == terms.Count)
            return false;
        ClearAttributes();
        token.SetEmpty().Append(IndexTerm.Of(terms[at].Term));
        if (++given == terms[at].Count)
            (at, given) = (at + 1, 0);
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        (at, given) = (0, 0);
    }
}
