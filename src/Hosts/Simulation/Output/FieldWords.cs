using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>The words of dataset files for members of enumerations: <c>junior_college</c> for <see cref="EducationLevel.JuniorCollege"/>.</summary>
internal static class FieldWords
{
    private static readonly string[] Education = Of<EducationLevel>();
    private static readonly string[] Demand = Of<PhysicalDemand>();
    private static readonly string[] Grades = Of<SkillGrade>();
    private static readonly string[] HealthWords = Of<HealthLimit>();
    private static readonly string[] Outcomes = Of<ReferralOutcome>();
    private static readonly string[] Households = [.. new[] { "" }, .. Of<HouseholdRegistrationType>()];
    private static readonly string[] Events = [.. new[] { "" }, .. Of<CaseEventKind>()];

    internal static string Of(EducationLevel level) => Education[(int)level];

    internal static string Of(PhysicalDemand demand) => Demand[(int)demand];

    internal static string Of(SkillGrade grade) => Grades[(int)grade];

    internal static string Of(HealthLimit health) => HealthWords[(int)health];

    internal static string Of(ReferralOutcome outcome) => Outcomes[(int)outcome];

    internal static string Of(HouseholdRegistrationType household) => Households[(int)household];

    /// <summary>The kind of an entry, whatever the ledger is about.</summary>
    internal static string OfKind(LedgerEntry entry) =>
        entry is CaseEvent own ? Events[(int)own.Kind] : JsonNamingPolicy.SnakeCaseLower.ConvertName(entry.EntryKind.ToString());

    // Members are numbered without gaps from 0, or from 1 where the list above is shifted.
    private static string[] Of<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(static value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()))];
}
