using Jiuye.Matching.Storage;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Pairs already recommended, from both sides, found by searching ids that stand in their order: nothing has to be made when it is read from a file.</summary>
/// <param name="seekers">The seekers' ids, ascending, each once.</param>
/// <param name="postings">The postings' ids, ascending, each once.</param>
/// <param name="ofSeeker">For each seeker the postings, ascending.</param>
/// <param name="ofPosting">For each posting the seekers, ascending.</param>
/// <param name="hired">Which pairs led to a job, by their places among the values of <paramref name="ofSeeker"/>, ascending: who counts moves anew needs them, no search does.</param>
internal sealed class ReferralTable(IdColumn<SeekerId> seekers, IdColumn<PostingId> postings, Lists<ReferralDay> ofSeeker, Lists<ReferralDay> ofPosting, Column<int> hired)
{
    public static ReferralTable Empty { get; } = Of([]);

    public IdColumn<SeekerId> Seekers => seekers;

    public IdColumn<PostingId> Postings => postings;

    public Lists<ReferralDay> OfSeeker => ofSeeker;

    public Lists<ReferralDay> OfPosting => ofPosting;

    public Column<int> Hired => hired;

    /// <summary>How many pairs.</summary>
    public int Count => ofSeeker.Values.Length;

    /// <summary>Lays pairs out, each given once.</summary>
    public static ReferralTable Of(IEnumerable<(SeekerId Seeker, PostingId Posting, DateOnly On, bool IsHired)> pairs)
    {
        var all = pairs.OrderBy(static pair => pair.Seeker).ThenBy(static pair => pair.Posting).ToArray();
        var seekers = all.Select(static pair => pair.Seeker).Distinct().ToArray();
        var postings = all.Select(static pair => pair.Posting).Distinct().Order().ToArray();
        var ofSeeker = Array.ConvertAll(seekers, static _ => new List<ReferralDay>());
        var ofPosting = Array.ConvertAll(postings, static _ => new List<ReferralDay>());
        var hired = new List<int>();
        for (var at = 0; at < all.Length; at++)
        {
            var (seeker, posting, on, isHired) = all[at];
            if (isHired)
                hired.Add(at);
            var (person, post) = (Array.BinarySearch(seekers, seeker), Array.BinarySearch(postings, posting));
            ofSeeker[person].Add(new(post, on.DayNumber));
            ofPosting[post].Add(new(person, on.DayNumber));
        }

        return new(IdColumn<SeekerId>.Of(seekers), IdColumn<PostingId>.Of(postings), Lists<ReferralDay>.Of(ofSeeker), Lists<ReferralDay>.Of(ofPosting), Column<int>.Of([.. hired]));
    }

    /// <summary>Adds the postings recommended to a seeker up to a day.</summary>
    public void AddOf(SeekerId seeker, DateOnly asOf, List<PostingId> into) => Add(ofSeeker, Place(seekers, seeker), postings, asOf, into);

    /// <summary>Adds the seekers to whom a posting was recommended up to a day.</summary>
    public void AddOf(PostingId posting, DateOnly asOf, List<SeekerId> into) => Add(ofPosting, Place(postings, posting), seekers, asOf, into);

    /// <summary>The first day on which the pair was recommended; null where it never was.</summary>
    public DateOnly? First(SeekerId seeker, PostingId posting)
    {
        if (Place(seekers, seeker) is not (>= 0 and var person))
            return null;
        DateOnly? first = null;
        foreach (var pair in ofSeeker[person])
        {
            if (postings[pair.Other].Equals(posting))
                first = DateOnly.FromDayNumber(pair.Day);
        }

        GC.KeepAlive(ofSeeker);
        return first;
    }

    /// <summary>Every pair.</summary>
    public IEnumerable<Referral> All()
    {
        var next = 0;
        for (var person = 0; person < seekers.Count; person++)
        {
            for (var at = ofSeeker.Start(person); at < ofSeeker.Start(person + 1); at++)
            {
                var (post, day) = ofSeeker.Values[at];
                var isHired = next < hired.Length && hired[next] == at;
                if (isHired)
                    next++;
                yield return new(seekers[person], postings[post], DateOnly.FromDayNumber(day), isHired ? ReferralOutcome.Hired : ReferralOutcome.Pending, null);
            }
        }
    }

    private static void Add<TOther>(Lists<ReferralDay> lists, int place, IdColumn<TOther> others, DateOnly asOf, List<TOther> into)
        where TOther : struct, IComparable<TOther>
    {
        if (place < 0)
            return;
        foreach (var pair in lists[place])
        {
            if (pair.Day <= asOf.DayNumber)
                into.Add(others[pair.Other]);
        }

        GC.KeepAlive(lists);
    }

    private static int Place<TId>(IdColumn<TId> ids, TId id)
        where TId : struct, IComparable<TId>
    {
        var (low, high) = (0, ids.Count - 1);
        while (low <= high)
        {
            var middle = low + (high - low) / 2;
            var compared = ids[middle].CompareTo(id);
            if (compared == 0)
                return middle;
            if (compared < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }
}
