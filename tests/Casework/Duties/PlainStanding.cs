using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Duties;

/// <summary>What rules ask about a subject, read from its full state.</summary>
internal sealed record PlainStanding(bool IsRecognised, bool IsRegistered, bool IsInWork, bool IsKey, bool IsInSpecialService, string Note, DistrictCode? Office, string Officer)
{
    /// <summary>The standing after all of some entries.</summary>
    internal static PlainStanding Of(IReadOnlyList<LedgerEntry> entries) => entries[0] switch
    {
        CaseEvent first => Of(entries.Cast<CaseEvent>().Aggregate(CaseState.Of(first.Seeker), static (state, entry) => state.After(entry))),
        EmployerEvent first => Of(entries.Cast<EmployerEvent>().Aggregate(EmployerState.Of(first.Employer), static (state, entry) => state.After(entry))),
        _ => new(
            false, false, false, false, false,
            entries.Select(static entry => entry.Note).FirstOrDefault(static note => note.Length > 0) ?? "",
            entries.Select(static entry => entry is OfficeEvent own ? own.Area : entry.Office).LastOrDefault(static office => office is not null),
            entries.Select(static entry => entry.Officer).LastOrDefault(static officer => officer.Length > 0) ?? ""),
    };

    private static PlainStanding Of(CaseState state) => new(state.RecognisedOn is not null, state.IsRegistered, state.IsInWork, false, state.AgreementSignedOn is not null, state.WorkNote, state.Office, state.Officer);

    private static PlainStanding Of(EmployerState state) => new(false, false, false, state.IsKey, false, "", state.Office, state.Officer);
}
