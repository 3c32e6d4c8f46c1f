using System.Text.Json;
using Jiuye.Casework;

namespace Jiuye;

/// <summary>Files of what is known of persons, one JSON object a line: <c>id</c>, the facts of <see cref="PersonFactCatalogue"/>, <c>household_members</c>.</summary>
public static class FactFile
{
    /// <summary>Reads a file row by row while it is enumerated; bad rows are left out, and too many of them stop it.</summary>
    /// <param name="path">The file, .gz or plain.</param>
    /// <param name="asOf">The day of the decisions: what has happened can't lie after it.</param>
    /// <param name="options">How to read; its <see cref="ReadOptions.Rejected"/> is told of bad rows.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    public static IEnumerable<FactSheet> Read(string path, DateOnly asOf, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var row = new FactRow(options ?? new(), asOf);
        return new RowLoop<FactSheet>(options ?? new(), "facts", row.Fields, row.Read, static sheet => sheet.Seeker.Value, static _ => "").Read(path, cancellation);
    }

    private sealed class FactRow(ReadOptions options, DateOnly asOf)
    {
        private readonly CommonFields common = new(options);

        internal RowFields Fields { get; } = new();

        internal FactSheet? Read(JsonElement row)
        {
            Fields.Begin(row);
            common.Begin(Fields, new());
            var id = common.Id("id");
            var facts = new PersonFacts { HouseholdMembers = Members() };
            foreach (var property in row.EnumerateObject())
            {
                // A fact that is misspelt would silently count as not asked.
                if (PersonFactCatalogue.Find(property.Name) is { } fact)
                    facts = Stated(fact, property.Value, facts);
                else if (property.Name is not ("id" or "household_members"))
                    Fields.Refuse(property.Name, RowFields.Shown(property.Value), "no such fact", "a fact of docs/eligibility.md");
            }

            Contradictions(facts);
            return Fields.Fault is null ? new(new(id!), facts) : null;
        }

        private PersonFacts Stated(PersonFact fact, JsonElement value, PersonFacts facts)
        {
            if (value.ValueKind == JsonValueKind.Null)
                return facts;
            if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array) && fact.Stated(facts, Text(value)) is { } stated)
                return stated;
            Fields.Refuse(fact.Name, RowFields.Shown(value), "not what this fact can be", fact.Expected + ", or null where not asked");
            return facts;
        }

        private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String && JsonText.TryString(value, out var text) ? text : value.GetRawText();

        private List<HouseholdMember>? Members()
        {
            if (Fields.Take("household_members") is null)
                return null;
            var members = new List<HouseholdMember>();
            var inner = new RowFields();
            foreach (var item in Fields.Objects("household_members"))
            {
                inner.Begin(item);
                members.Add(new()
                {
                    IsOfWorkingAge = inner.Flag("is_of_working_age"),
                    IsAbleToWork = inner.Flag("is_able_to_work"),
                    IsInWork = inner.Flag("is_in_work"),
                    IsRegisteredUnemployed = inner.Flag("is_registered_unemployed"),
                });
                var unknown = item.EnumerateObject().Select(static property => property.Name).FirstOrDefault(static name => name is not ("is_of_working_age" or "is_able_to_work" or "is_in_work" or "is_registered_unemployed"));
                if (unknown is not null)
                    inner.Refuse(unknown, "", "no such fact of a member", "is_of_working_age, is_able_to_work, is_in_work, is_registered_unemployed");
                if (inner.Fault is { } fault)
                    Fields.Refuse("household_members." + fault.Field, fault.Value, fault.Reason, fault.Expected);
            }

            return members;
        }

        private void Contradictions(PersonFacts facts)
        {
            NotAfter("unemployed_since", facts.UnemployedSince);
            NotAfter("registered_unemployed_on", facts.RegisteredUnemployedOn);
            NotAfter("agreement_signed_on", facts.AgreementSignedOn);
            if (facts is { IsInWork: true, UnemployedSince: not null })
                Fields.Refuse("unemployed_since", Shown(facts.UnemployedSince), "contradicts is_in_work: true", "a day only for a person who is not in work");
            if (facts is { HasAgreement: false, AgreementSignedOn: not null })
                Fields.Refuse("agreement_signed_on", Shown(facts.AgreementSignedOn), "contradicts has_agreement: false", "a day only where the agreement is signed");
            if (facts is { IsDeceased: true, IsHired: true } or { IsDeceased: true, IsInWork: true })
                Fields.Refuse("is_deceased", "true", "contradicts work of the same person", "one of the two facts corrected");
        }

        private void NotAfter(string name, DateOnly? day)
        {
            if (day > asOf)
                Fields.Refuse(name, Shown(day), "after the day of the decisions", FormattableString.Invariant($"{asOf:yyyy-MM-dd} or earlier"));
        }

        private static string Shown(DateOnly? day) => FormattableString.Invariant($"{day:yyyy-MM-dd}");
    }
}
