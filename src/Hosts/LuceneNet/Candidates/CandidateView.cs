using Lucene.Net.Index;

namespace Jiuye;

/// <summary>Both indexes and the referrals at one point of time; closed once nobody asks it any more.</summary>
/// <param name="Postings">The index of postings.</param>
/// <param name="Seekers">The index of seekers.</param>
/// <param name="Referred">Who was recommended to whom.</param>
internal sealed record CandidateView(DirectoryReader Postings, DirectoryReader Seekers, ReferredPairs Referred)
{
    /// <summary>The first view of what two writers have taken in.</summary>
    public static CandidateView Of(IndexWriter postings, IndexWriter seekers, ReferredPairs referred)
    {
        var first = DirectoryReader.Open(postings, applyAllDeletes: true);
        try
        {
            return new(first, DirectoryReader.Open(seekers, applyAllDeletes: true), referred);
        }
        catch
        {
            first.DecRef();
            throw;
        }
    }

    /// <summary>Refuses two records of a side under one id. The index knows them already: no other list of identities is held.</summary>
    /// <exception cref="ArgumentException">Two records of a side have one id.</exception>
    public void RequireEachIdOnce(string argument)
    {
        foreach (var side in new[] { Postings, Seekers })
        {
            var each = MultiFields.GetTerms(side, CandidateFields.Id)?.GetEnumerator();
            while (each?.MoveNext() == true)
            {
                if (each.DocFreq > 1)
                    throw new ArgumentException($"The id {each.Term.Utf8ToString()} occurs twice; expected each id once on a side.", argument);
            }
        }
    }

    /// <summary>Holds the view open; false where it was closed already.</summary>
    public bool TryHold()
    {
        if (!Postings.TryIncRef())
            return false;
        if (Seekers.TryIncRef())
            return true;
        Postings.DecRef();
        return false;
    }

    /// <summary>Lets the view go that was held or made.</summary>
    public void Release()
    {
        Postings.DecRef();
        Seekers.DecRef();
    }

    /// <summary>The view after what the two writers have taken in; this one stays open.</summary>
    public CandidateView Next(IndexWriter postings, IndexWriter seekers, ReferredPairs referred)
    {
        var first = Newest(Postings, postings);
        try
        {
            return new(first, Newest(Seekers, seekers), referred);
        }
        catch
        {
            first.DecRef();
            throw;
        }
    }

    private static DirectoryReader Newest(DirectoryReader before, IndexWriter writer)
    {
        if (DirectoryReader.OpenIfChanged(before, writer, applyAllDeletes: true) is { } next)
            return next;
        before.IncRef();
        return before;
    }
}
