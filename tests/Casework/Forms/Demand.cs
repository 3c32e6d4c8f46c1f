namespace Jiuye.Casework.Tests;

/// <summary>What a text demands of a form: the fields that it names must be on it, and a filling without one of them must not pass.</summary>
internal static class Demand
{
    /// <summary>Checks that a filled form passes, and that each named field, left empty, is told as missing.</summary>
    internal static void Fields(string policy, string name, params string[] paths)
    {
        var form = Filled.Form(policy, name);
        Assert.Empty(Filled.Faults(form, Filled.Record(form)));
        foreach (var path in paths)
        {
            var record = Decided(form, path).Without(path);
            Assert.Contains(Filled.Faults(form, record), finding => finding.Kind == FormFindingKind.Missing && Plain(finding.Field) == path);
        }
    }

    /// <summary>Checks that each named paper, not shown, is told as outstanding, and that a filling with all papers passes.</summary>
    internal static void Papers(string policy, string name, params string[] papers)
    {
        var form = Filled.Form(policy, name);
        foreach (var paper in papers)
        {
            var entry = form.Documents.Single(document => document.AnyOf.Contains(paper));
            var record = Filled.Record(form);
            if (entry.When is { } condition)
                record = Meeting(form, record, condition);
            record = record with { Documents = [.. form.Documents.Where(document => document != entry && !document.AnyOf.Intersect(entry.AnyOf).Any()).Select(static document => new PresentedDocument(document.AnyOf[0], document.Copies, FormGroup.Empty))] };
            Assert.Contains(Filled.Findings(form, record), finding => finding.Field == "documents" && finding.Kind == (entry.IsRequired ? FormFindingKind.PaperMissing : FormFindingKind.Wanted));
        }
    }

    private static FormRecord Decided(ServiceForm form, string path)
    {
        var record = Filled.Record(form);
        return form.Fields.FirstOrDefault(field => field.Name == path)?.When is { } condition ? Meeting(form, record, condition) : record;
    }

    private static FormRecord Meeting(ServiceForm form, FormRecord record, FieldCondition condition) => form.Fields.Single(field => field.Name == condition.Field).Type == FieldType.Flag
        ? record.With(condition.Field, condition.Is == "true")
        : record.With(condition.Field, condition.Is);

    /// <summary>A finding's place without the numbers of the entries: <c>workers[2].age</c> is <c>workers.age</c>.</summary>
    internal static string Plain(string path) => string.Concat(path.Split('[').Select((part, at) => at == 0 ? part : part[(part.IndexOf(']', StringComparison.Ordinal) + 1)..]));
}
