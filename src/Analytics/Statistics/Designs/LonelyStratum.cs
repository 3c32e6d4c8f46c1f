namespace Jiuye.Analytics;

/// <summary>What to do about a stratum with one cluster only, whose spread can't be seen. The names are those of R's <c>survey.lonely.psu</c>.</summary>
public enum LonelyStratum
{
    /// <summary>Refuse: the analyst shall merge strata. The default.</summary>
    Fail = 0,

    /// <summary>It adds nothing, as if its cluster were in the sample with certainty: errors come out too small.</summary>
    Remove = 1,

    /// <summary>Its cluster is compared with zero, which is the mean over all clusters for means and ratios: on the safe side, for totals far on it.</summary>
    Adjust = 2,

    /// <summary>It adds as much as the other strata do on average.</summary>
    Average = 3,
}
