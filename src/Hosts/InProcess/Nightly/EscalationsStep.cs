using Jiuye.Casework;

namespace Jiuye;

/// <summary>Whose case has come to the next step: expert consultation, a public-welfare post, the tier above, the end of services.</summary>
internal sealed class EscalationsStep : INightStep
{
    internal const string File = "escalations.csv";

    internal const string Heading = "seeker,rule,verdict,what,article,ask,office,officer";

    public string Name => "escalations";

    public IReadOnlyList<string> Run(Night night)
    {
        night.Report(Name, 0, night.Ledgers.Escalations.Count, "cases");
        night.WriteLines(File, Heading, night.Ledgers.Escalations.Select(static one => Line(one.State, one.Escalation)));
        return [File];
    }

    private static string Line(CaseState state, Escalation escalation) => string.Join(
        ',',
        CsvField.Of(state.Seeker.Value),
        escalation.Rule,
        escalation.Decision.Verdict == Verdict.Holds ? "holds" : "cannot_tell",
        CsvField.Of(escalation.What.Zh),
        CsvField.Of(escalation.Decision.Article),
        CsvField.Of(string.Join('；', escalation.Decision.Ask.Select(static question => question.Zh))),
        state.Office?.ToString() ?? "",
        CsvField.Of(state.Officer));
}
