namespace Jiuye.Matching.Fairness;

/// <summary>How the groups stand in the lists, held against the pool of each list.</summary>
/// <param name="Lists">Lists with a known pool that show somebody.</param>
/// <param name="MinSkew">The least skew of a group over all lists together; negative infinity where a group of the pools is never shown.</param>
/// <param name="MaxSkew">The greatest skew.</param>
/// <param name="Ndkl">The mean NDKL of the lists.</param>
/// <param name="NdklByLot">The mean NDKL if each list were drawn by lot from its pool: what chance alone shows.</param>
/// <param name="InfeasibleLists">The share of lists in which some prefix has fewer of some group than its share, rounded down, calls for.</param>
/// <param name="InfeasibleIndex">The mean number of such prefixes.</param>
/// <param name="InfeasibleListsByLot">The share of infeasible lists if each were drawn by lot.</param>
/// <remarks>Who is of unknown group is a group of its own here. Measures: Geyik, Ambler and Kenthapadi, KDD 2019.</remarks>
public sealed record ListBalance(int Lists, double MinSkew, double MaxSkew, double Ndkl, double NdklByLot, double InfeasibleLists, double InfeasibleIndex, double InfeasibleListsByLot);
