namespace Jiuye.Server;

/// <summary>What orders a district's lists.</summary>
/// <param name="By"><c>declared</c> or <c>learned</c>.</param>
/// <param name="Model">The version of the learned ranking; null for the declared weights.</param>
/// <param name="Night">The day of the night that is in service; null where there is none.</param>
/// <param name="HasPrices">True where lists are chosen at that night's prices.</param>
/// <param name="Notes">Why it is not something else.</param>
internal sealed record ShownRanking(string By, string? Model, DateOnly? Night, bool HasPrices, IReadOnlyList<ShownRankingNote> Notes)
{
    internal static ShownRanking Of(NightRanking night, DateOnly today) => new(
        night.Model is null || night.IsTooOldOn(today) ? "declared" : "learned",
        night.IsTooOldOn(today) ? null : night.Model,
        night.Night,
        night.HasPrices && !night.IsTooOldOn(today),
        [.. night.NotesOn(today).Select(static note => new ShownRankingNote(note.Code, note.Text.Zh, note.Text.En, note.IsTrouble))]);
}
