namespace Jiuye.Matching.Clearing;

/// <summary>Lists by lot: even ones at first, into which list after list is mixed.</summary>
internal sealed class LotLists
{
    private readonly int lists;
    private readonly int length;
    private readonly List<SideLists> mixed = [];

    internal LotLists(int lists, int length)
    {
        (this.lists, this.length, Look) = (lists, length, new double[lists * length]);
        Array.Fill(Look, Examination.Mean(length));
    }

    /// <summary>lists × length: how likely each is looked at.</summary>
    internal double[] Look { get; }

    /// <summary>Mixes the lists by these keys in.</summary>
    /// <param name="keys">lists × length.</param>
    /// <param name="share">How likely the new lists are; the old ones share the rest.</param>
    internal void Add(double[] keys, double share)
    {
        var added = SideLists.ByKeys(keys, lists, length, threads: 1);
        mixed.Add(added);
        for (var list = 0; list < lists; list++)
        {
            for (var place = 0; place < length; place++)
            {
                var at = (list * length) + added.Order[(list * length) + place];
                Look[at] = ((1 - share) * Look[at]) + (share * Examination.At(place));
            }
        }
    }

    /// <summary>lists × length × places after a number of mixings: a doubly stochastic matrix a list.</summary>
    internal double[] Lots(int steps, double share)
    {
        var lots = new double[checked(lists * length * length)];
        Array.Fill(lots, Math.Pow(1 - share, steps) / length);
        for (var step = 0; step < steps; step++)
        {
            var weight = share * Math.Pow(1 - share, steps - 1 - step);
            for (var at = 0; at < lists * length; at++)
                lots[((((at / length) * length) + mixed[step].Order[at]) * length) + (at % length)] += weight;
        }

        return lots;
    }

    /// <summary>lists × length: how likely each is looked at by such matrices.</summary>
    internal static double[] Looks(double[] lots, int lists, int length)
    {
        var looks = new double[lists * length];
        for (var at = 0; at < looks.Length; at++)
        {
            for (var place = 0; place < length; place++)
                looks[at] += lots[(at * length) + place] * Examination.At(place);
        }

        return looks;
    }
}
