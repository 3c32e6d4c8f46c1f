using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>How long the records of a form are kept, by the jurisdiction's policy.</summary>
/// <param name="Form">The form's name.</param>
/// <param name="Period">The period; null where the jurisdiction sets none, or only in words.</param>
/// <param name="Text">The period in words, or that the jurisdiction has not set it.</param>
/// <param name="Source">The article; empty where there is none.</param>
public sealed record FormRetention(string Form, Quantity? Period, Bilingual Text, string Source)
{
    /// <summary>What a policy says on a form: its own statement, or else the one for all forms.</summary>
    public static FormRetention Of(ServiceForm form, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(policy);
        var statements = policy.Statements(PolicyParameters.RetentionPeriod);
        var stated = statements.FirstOrDefault(statement => statement.Case == form.Name) ?? statements.FirstOrDefault(static statement => statement.Case is null or PolicyParameters.AllForms);
        return stated is null
            ? new(form.Name, null, new("保管期限：本地未规定", "retention: not set by the jurisdiction"), "")
            : new(form.Name, stated.Value, Say.Both($"保管期限：{stated.ToText().Zh}", $"retention: {stated.ToText().En}"), stated.Source);
    }

    /// <summary>The last day on which a record is kept, counted from the day its file was closed; null where the jurisdiction sets no period.</summary>
    /// <param name="closedOn">The day the file was closed.</param>
    public DateOnly? KeepUntil(DateOnly closedOn) => Period switch
    {
        null => null,
        { Unit: "years" } years => closedOn.AddYears((int)years.Amount),
        { Unit: "months" } months => closedOn.AddMonths((int)months.Amount),
        { Unit: "days" } days => closedOn.AddDays((int)days.Amount),
        _ => throw new InvalidOperationException($"No unit of a retention: {Period.Unit}."),
    };
}
