namespace Jiuye.Server;

/// <summary>Where a pair stands.</summary>
/// <param name="Passes">True where no filter fails.</param>
/// <param name="Place">The place among the posting's candidates, from 1; null where the pair does not pass or stands far behind.</param>
/// <param name="Score">The score.</param>
internal sealed record ShownPairStanding(bool Passes, int? Place, double Score);
