namespace Jiuye.Casework;

/// <summary>What the rules about employers read of one employer; null where it was not asked or not answered.</summary>
/// <remarks>Immutable. Nothing is guessed: an unknown fact makes a rule say what to ask, never no.</remarks>
public sealed record EmployerFacts
{
    /// <summary>Whether it does business in this area.</summary>
    public bool? OperatesHere { get; init; }

    /// <summary>Whether its industry stands in the city's catalogue of prohibited and restricted new industries (新增产业禁止和限制目录).</summary>
    public bool? IsInProhibitedCatalogue { get; init; }

    /// <summary>Whether its agreement on daily service ended by consent or was not renewed.</summary>
    public bool? HasAgreementEnded { get; init; }

    /// <summary>Whether a recruitment need is registered (招聘需求登记).</summary>
    public bool? HasRegisteredNeed { get; init; }

    /// <summary>Whether it has long been unable to hire suitable persons.</summary>
    public bool? IsLongUnableToHire { get; init; }

    /// <summary>Whether many of its staff leave.</summary>
    public bool? HasHighTurnover { get; init; }

    /// <summary>Whether the need was filled.</summary>
    public bool? IsNeedFilled { get; init; }

    /// <summary>Whether its own conditions are too hard to meet.</summary>
    public bool? AreConditionsTooHard { get; init; }

    /// <summary>Whether the labour force of the street can fill its postings.</summary>
    public bool? CanLocalLabourFill { get; init; }

    /// <summary>Whether it wants guidance beyond what it hears when its data are taken.</summary>
    public bool? WantsFurtherGuidance { get; init; }

    /// <summary>Whether its problem is one that it shares with other employers.</summary>
    public bool? IsProblemCommon { get; init; }

    /// <summary>The facts that an employer's ledger states.</summary>
    /// <param name="state">The employer on the day.</param>
    /// <remarks>A cause that nobody has recorded is not known; a need that is open is not filled.</remarks>
    public static EmployerFacts Of(EmployerState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new()
        {
            HasRegisteredNeed = state.NeedSince is not null,
            IsNeedFilled = state.NeedSince is null ? null : false,
            HasAgreementEnded = state.AgreementSignedOn is null ? null : false,
            IsLongUnableToHire = state.Difficulty == LedgerNotes.HardToHire ? true : null,
            HasHighTurnover = state.Difficulty == LedgerNotes.HighTurnover ? true : null,
            AreConditionsTooHard = state.UnmetBecause == LedgerNotes.Conditions ? true : null,
            CanLocalLabourFill = state.UnmetBecause == LedgerNotes.LocalLabour ? false : null,
        };
    }
}
