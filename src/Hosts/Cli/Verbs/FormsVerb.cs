using System.CommandLine;
using System.Text.Json;
using Jiuye.Casework;

namespace Jiuye.Cli;

/// <summary>The forms, registers and files that a jurisdiction asks for: shown, filled, checked, protected.</summary>
internal static class FormsVerb
{
    private static readonly string[] Roles = [.. Enum.GetValues<AccessRole>().Select(static role => JsonNamingPolicy.SnakeCaseLower.ConvertName(role.ToString()))];

    internal static Command Create()
    {
        var verb = new Verb("forms", "The forms, registers and files that a jurisdiction asks for: list and show them, print an empty one, check filled ones, tell what a file lacks, show a record as a role may read it.")
        {
            Examples =
            [
                new("jiuye forms list --policy beijing-2018", "every form with its articles"),
                new("jiuye forms check records.jsonl --policy fengtai-2017 --as-of 2026-03-31", "what is missing, wrong or ambiguous, line by line"),
                new("jiuye forms file --subject S000000002 --records records.jsonl --ledger ledger.jsonl.gz --policy beijing-2018 --as-of 2026-03-31", "what one person's file lacks"),
            ],
        };
        verb.Subcommands.Add(CreateList());
        verb.Subcommands.Add(CreateShow());
        verb.Subcommands.Add(CreateBlank());
        verb.Subcommands.Add(CreateCheck());
        verb.Subcommands.Add(CreateFile());
        verb.Subcommands.Add(CreateView());
        verb.Subcommands.Add(CreateRoster());
        return verb;
    }

    private static Verb CreateList()
    {
        var (policy, forms) = (Policy(), Forms());
        var verb = new Verb("list", "The forms of a jurisdiction with their articles and rows, as CSV.") { Examples = [new("jiuye forms list --policy shunyi-2011", "the forms of the Shunyi handbook")] };
        Add(verb, policy, forms);
        verb.SetAction(call =>
        {
            call.InvocationConfiguration.Output.WriteLine(FormLines.ListHeading);
            foreach (var form in FormSource.Of(call.GetValue(policy)!, call.GetValue(forms)).Forms)
                call.InvocationConfiguration.Output.WriteLine(FormLines.Csv(form));
            return ExitCode.Done;
        });
        return verb;
    }

    private static Verb CreateShow()
    {
        var (name, policy, forms) = (Name(), Policy(), Forms());
        var verb = new Verb("show", "One form: its articles, when it is due, how long it is kept, its papers and fields, in both languages.") { Examples = [new("jiuye forms show diverted_worker_roster --policy fengtai-2017", "the roster of 13 columns")] };
        verb.Arguments.Add(name);
        Add(verb, policy, forms);
        verb.SetAction(call =>
        {
            var source = FormSource.Of(call.GetValue(policy)!, call.GetValue(forms));
            foreach (var line in FormLines.Show(source.Named(call.GetRequiredValue(name)), source.Policy, source.Catalogue))
                call.InvocationConfiguration.Output.WriteLine(line);
            return ExitCode.Done;
        });
        return verb;
    }

    private static Verb CreateBlank()
    {
        var (name, policy, forms) = (Name(), Policy(), Forms());
        var subject = new Option<string>("--subject") { Description = "Whose file, by a code; default: empty.", HelpName = "ID", DefaultValueFactory = static _ => "" };
        var on = CommonOptions.AsOf("The day of the record, yyyy-MM-dd; default: empty.");
        var verb = new Verb("blank", "An empty record to fill in: one line for a file of records.") { Examples = [new("jiuye forms blank employment_need_profile --policy beijing-2018 --subject S000000002 --as-of 2026-03-31", "every field stands there, empty")] };
        verb.Arguments.Add(name);
        Add(verb, policy, forms, subject, on);
        verb.SetAction(call =>
        {
            var form = FormSource.Of(call.GetValue(policy)!, call.GetValue(forms)).Named(call.GetRequiredValue(name));
            call.InvocationConfiguration.Output.WriteLine(FormJson.Blank(form, call.GetValue(subject)!, call.GetValue(on)));
            return ExitCode.Done;
        });
        return verb;
    }

    private static Verb CreateCheck()
    {
        var (file, policy, forms, asOf, json) = (Records(), Policy(), Forms(), AsOf(), CommonOptions.Json());
        var notices = new Option<bool>("--notices") { Description = "Write one notice a record that lists everything outstanding (一次性告知单), in place of the findings." };
        var verb = new Verb("check", "Check filled forms: what is missing, wrong, ambiguous or unknown, and which papers are outstanding. What is written in personal fields is never shown. Exit code 3 where a record can't stand as it is.")
        {
            Examples =
            [
                new("jiuye forms check records.jsonl --policy fengtai-2017 --as-of 2026-03-31", "line, form, field, kind, value, what was expected"),
                new("jiuye forms check records.jsonl --policy shunyi-2011 --as-of 2026-03-31 --notices", "one notice a person: all papers and fields at once"),
            ],
        };
        verb.Arguments.Add(file);
        Add(verb, policy, forms, asOf, json, notices);
        verb.SetAction((call, cancellation) => Task.Run(
            () => FormRun.Check(
                call.GetRequiredValue(file),
                FormSource.Of(call.GetValue(policy)!, call.GetValue(forms)),
                call.GetRequiredValue(asOf)!.Value,
                call.GetValue(notices) ? FormOutput.Notices : call.GetValue(json) ? FormOutput.Json : FormOutput.Lines,
                call.InvocationConfiguration,
                cancellation),
            cancellation));
        return verb;
    }

    private static Verb CreateFile()
    {
        var (policy, forms, asOf, json) = (Policy(), Forms(), AsOf(), CommonOptions.Json());
        var subject = new Option<string>("--subject") { Description = "Whose file, by a code.", Required = true, HelpName = "ID" };
        var records = new Option<string>("--records") { Description = "The filled forms, JSONL, .gz or plain.", Required = true, HelpName = "FILE" };
        var ledger = new Option<string?>("--ledger") { Description = "The casework events, JSONL: they say which forms are owed.", HelpName = "FILE" };
        var about = new Option<string>("--about") { Description = "person or employer; default: person.", HelpName = "person|employer", DefaultValueFactory = static _ => "person" };
        about.AcceptOnlyFromAmong("person", "employer");
        var verb = new Verb("file", "The electronic file of one person or employer: which forms it holds, which the ledger asks for and are missing, by when they were due; the items of the service ledger; the integrity record.")
        {
            Examples =
            [
                new("jiuye forms file --subject S000000002 --records records.jsonl --ledger ledger.jsonl.gz --policy beijing-2018 --as-of 2026-03-31", "a person's file"),
                new("jiuye forms file --subject E000000007 --about employer --records records.jsonl --policy beijing-2018 --as-of 2026-03-31 --json", "an employer's, for machines"),
            ],
        };
        Add(verb, subject, records, ledger, about, policy, forms, asOf, json);
        verb.SetAction((call, cancellation) => Task.Run(
            () => FormRun.File(
                new(call.GetRequiredValue(subject), call.GetValue(about) == "person" ? FormSubject.Person : FormSubject.Employer, call.GetRequiredValue(records), call.GetValue(ledger), call.GetRequiredValue(asOf)!.Value, call.GetValue(json)),
                FormSource.Of(call.GetValue(policy)!, call.GetValue(forms)),
                call.InvocationConfiguration,
                cancellation),
            cancellation));
        return verb;
    }

    private static Verb CreateView()
    {
        var (file, policy, forms) = (Records(), Policy(), Forms());
        var role = new Option<string>("--role") { Description = "Who reads.", Required = true, HelpName = string.Join('|', Roles) };
        role.AcceptOnlyFromAmong(Roles);
        var access = new Option<string?>("--access") { Description = "A table of who may read what, JSON; default: the one that travels along.", HelpName = "FILE" };
        var verb = new Verb("view", "Filled forms as a role may read them: fields above its class are taken out and named.") { Examples = [new("jiuye forms view records.jsonl --policy beijing-2018 --role other_office", "what another office gets to see")] };
        verb.Arguments.Add(file);
        Add(verb, policy, forms, role, access);
        verb.SetAction((call, cancellation) => Task.Run(
            () => FormRun.View(
                call.GetRequiredValue(file),
                FormSource.Of(call.GetValue(policy)!, call.GetValue(forms)),
                Enum.GetValues<AccessRole>()[Array.IndexOf(Roles, call.GetRequiredValue(role))],
                call.GetValue(access) is { } path ? AccessTable.Load(path) : AccessTable.Shipped,
                call.InvocationConfiguration,
                cancellation),
            cancellation));
        return verb;
    }

    private static Verb CreateRoster()
    {
        var (file, policy, forms) = (Records(), Policy(), Forms());
        var verb = new Verb("roster", "Rosters as tables with the columns of the annex, as CSV.") { Examples = [new("jiuye forms roster records.jsonl --policy fengtai-2017", "分流职工花名册 with its 13 columns and its foot")] };
        verb.Arguments.Add(file);
        Add(verb, policy, forms);
        verb.SetAction((call, cancellation) => Task.Run(
            () => FormRun.Roster(call.GetRequiredValue(file), FormSource.Of(call.GetValue(policy)!, call.GetValue(forms)), call.InvocationConfiguration, cancellation), cancellation));
        return verb;
    }

    private static Argument<string> Name() => new("form") { Description = "The form's name (jiuye forms list).", HelpName = "FORM" };

    private static Argument<string> Records() => new("file") { Description = "Filled forms, JSONL, .gz or plain.", HelpName = "FILE" };

    private static Option<string?> Policy()
    {
        var policy = CommonOptions.Policy("A policy by name or a JSON file: its forms and terms are taken.");
        policy.Required = true;
        return policy;
    }

    private static Option<string?> Forms() => new("--forms") { Description = "A city's own forms, JSON (docs/forms.md); default: those of the policy.", HelpName = "FILE" };

    private static Option<DateOnly?> AsOf()
    {
        var asOf = CommonOptions.AsOf("The day of checking, yyyy-MM-dd.");
        asOf.Required = true;
        return asOf;
    }

    private static void Add(Verb verb, params ReadOnlySpan<Option> options)
    {
        foreach (var option in options)
            verb.Options.Add(option);
    }
}
