using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Orders places as text with the unknown place first, so that all of a city, and all of a province, stand together.</summary>
internal static class PlaceOrder
{
    /// <summary>Coarser places come before what they hold, the unknown place first.</summary>
    public static long Key(DistrictCode? place) => place switch
    {
        null => 0,
        { Level: DistrictLevel.Street } street => street.Number,
        { } coarser => coarser.Number * 1_000L,
    };
}
