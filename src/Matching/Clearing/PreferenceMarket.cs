namespace Jiuye.Matching.Clearing;

/// <summary>Seekers and postings and how likely each side likes the other; every pair may meet.</summary>
/// <remarks>Immutable by convention: nobody writes to the arrays.</remarks>
internal sealed class PreferenceMarket
{
    /// <summary>Takes the preferences of both sides.</summary>
    /// <param name="seekers">How many seekers, at least 1.</param>
    /// <param name="postings">How many postings, at least 1.</param>
    /// <param name="likings">seekers × postings, in [0, 1], one seeker after another.</param>
    /// <param name="wantings">postings × seekers, in [0, 1], one posting after another.</param>
    /// <param name="places">Head-counts, at least 1 each; null for one each.</param>
    /// <exception cref="ArgumentException">A shape, a preference or a head-count is not as said.</exception>
    internal PreferenceMarket(int seekers, int postings, double[] likings, double[] wantings, int[]? places = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(seekers);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(postings);
        (Seekers, Postings) = (seekers, postings);
        (Likings, Wantings) = (Checked(likings), Checked(wantings));
        Places = places ?? [.. Enumerable.Repeat(1, postings)];
        if (Places.Length != postings || Places.Any(static place => place < 1))
            throw new ArgumentException($"Expected {postings} head-counts from 1.", nameof(places));
        Mutual = new double[likings.Length];
        for (var seeker = 0; seeker < seekers; seeker++)
        {
            for (var posting = 0; posting < postings; posting++)
                Mutual[(seeker * postings) + posting] = likings[(seeker * postings) + posting] * wantings[(posting * seekers) + seeker];
        }
    }

    internal int Seekers { get; }

    internal int Postings { get; }

    /// <summary>seekers × postings: how likely the seeker takes to the posting.</summary>
    internal double[] Likings { get; }

    /// <summary>postings × seekers: how likely the posting takes to the seeker.</summary>
    internal double[] Wantings { get; }

    /// <summary>seekers × postings: how likely both do, each having looked at the other.</summary>
    internal double[] Mutual { get; }

    /// <summary>The head-count of each posting.</summary>
    internal int[] Places { get; }

    /// <summary>A matrix on its side.</summary>
    internal static double[] Turned(double[] matrix, int rows, int columns)
    {
        var turned = new double[matrix.Length];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
                turned[(column * rows) + row] = matrix[(row * columns) + column];
        }

        return turned;
    }

    private double[] Checked(double[] preferences)
    {
        if (preferences.Length != (long)Seekers * Postings)
            throw new ArgumentException($"{preferences.Length} preferences; expected {Seekers} × {Postings}.", nameof(preferences));
        foreach (var preference in preferences)
        {
            if (!(preference is >= 0 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(preferences), preference, "expected a preference in [0, 1].");
        }

        return preferences;
    }
}
