using System.Runtime.InteropServices;

namespace Jiuye.Matching;

/// <summary>How far the work is, and what that rests on.</summary>
/// <param name="Kilometres">As the crow flies; infinite where nothing can be said.</param>
/// <param name="Basis">What the kilometres rest on.</param>
/// <param name="IsWanted">True where they are counted from a wanted place, false where from home.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Nearness(double Kilometres, DistanceBasis Basis, bool IsWanted)
{
    /// <summary>Points where both sides have one; a county's or city's centre for a side that names no more; stand-ins where even that says nothing.</summary>
    /// <param name="home">Where the person starts.</param>
    /// <param name="point">The point of it, where it is known.</param>
    /// <param name="work">Where the work is.</param>
    /// <param name="site">The point of it, where it is known.</param>
    public static Nearness Between(in NearnessPlace home, in GeoSpot point, in NearnessPlace work, in GeoSpot site)
    {
        if (point.IsKnown && site.IsKnown)
            return new(point.KilometresTo(site), DistanceBasis.Points, false);
        if (home.County != 0 && home.County == work.County)
            return new(FitCurves.KilometresInCounty, DistanceBasis.SameCounty, false);
        var from = point.IsKnown ? point : home.Centre;
        var to = site.IsKnown ? site : work.Centre;
        if (from.IsKnown && to.IsKnown)
            return BetweenCentres(from.KilometresTo(to), IsCoarse(home, point) || IsCoarse(work, site), home.Region == work.Region);
        if (home.Region == 0 || work.Region == 0)
            return new(double.PositiveInfinity, DistanceBasis.Unknown, false);
        return home.Region == work.Region
            ? new(FitCurves.KilometresInCity, DistanceBasis.SameCity, false)
            : new(FitCurves.KilometresElsewhere, DistanceBasis.Elsewhere, false);
    }

    // A centre stands for a whole county or city: nearer than the stand-in for two places within one, it tells nothing.
    private static Nearness BetweenCentres(double kilometres, bool isCoarse, bool isOneCity)
    {
        var least = isCoarse ? FitCurves.KilometresInCity : FitCurves.KilometresInCounty;
        return isCoarse && isOneCity && kilometres <= least
            ? new(least, DistanceBasis.SameCity, false)
            : new(Math.Max(kilometres, least), DistanceBasis.Centres, false);
    }

    private static bool IsCoarse(in NearnessPlace place, in GeoSpot point) => place.County == 0 && !point.IsKnown;
}
