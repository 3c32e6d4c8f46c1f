using Jiuye.Matching.Learning.Collaborative;

namespace Matching.Tests.Learning.Collaborative.Comparators;

/// <summary>Item-kNN: a posting scores by how much its seekers overlap with those of the postings acted upon, as cosine with shrinkage.</summary>
/// <remarks>Ferrari Dacrema, Cremonesi and Jannach, RecSys 2019: |A ∩ B| / (√(|A|·|B|) + shrinkage), all neighbours.</remarks>
internal sealed class ItemNeighbours(Interactions seen, double shrinkage)
{
    internal void Score(int seeker, Span<double> scores)
    {
        scores.Clear();
        var shared = new int[seen.Postings];
        foreach (var own in seen.PostingsOf(seeker))
        {
            Array.Clear(shared);
            foreach (var other in seen.SeekersOf(own))
            {
                foreach (var posting in seen.PostingsOf(other))
                    shared[posting]++;
            }

            shared[own] = 0;
            for (var posting = 0; posting < shared.Length; posting++)
            {
                if (shared[posting] > 0)
                    scores[posting] += shared[posting] / (Math.Sqrt((double)seen.SeekersOf(own).Length * seen.SeekersOf(posting).Length) + shrinkage);
            }
        }
    }
}
