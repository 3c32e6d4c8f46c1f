namespace Jiuye.Matching;

/// <summary>What the nearness of a pair rests on.</summary>
internal enum DistanceBasis
{
    /// <summary>A side has no place fine enough.</summary>
    Unknown,

    /// <summary>Two points.</summary>
    Points,

    /// <summary>The centre of a county or city, on one side or both.</summary>
    Centres,

    /// <summary>The same county, of home or wanted.</summary>
    SameCounty,

    /// <summary>The same labour-market city, of home or wanted.</summary>
    SameCity,

    /// <summary>Neither home nor a wanted city.</summary>
    Elsewhere,
}
