namespace Jiuye.Matching.Clearing;

/// <summary>How likely somebody looks at a place of a list: one over its rank, as Tomita, Togashi, Hashizume and Ohsaka (RecSys 2023) measure.</summary>
internal static class Examination
{
    /// <param name="place">From 0.</param>
    internal static double At(int place) => 1.0 / (place + 1);

    /// <summary>The mean over all places of a list: what chance alone gives.</summary>
    internal static double Mean(int length)
    {
        var sum = 0.0;
        for (var place = 0; place < length; place++)
            sum += At(place);
        return sum / length;
    }
}
