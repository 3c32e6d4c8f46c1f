using System.CommandLine;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Looks at policies before a run depends on them: what they say, whether they hold, where they differ.</summary>
internal static class PolicyVerb
{
    internal static Command Create()
    {
        var verb = new Verb("policy", "Show, check and compare policies: every number a jurisdiction sets, with its article.")
        {
            Examples =
            [
                new("jiuye policy show", "the policies that come along"),
                new("jiuye policy show beijing-2018 --group follow_up_persons", "what Beijing says on follow-up"),
                new("jiuye policy check my-city.json", "every fault of an own file, with its place and range"),
                new("jiuye policy diff beijing-2018 shunyi-2011", "only what differs"),
                new("jiuye policy calendar shunyi-2011 --from 2011-09-01 --to 2011-10-31", "what offices owe by the calendar"),
            ],
        };
        verb.Subcommands.Add(Show());
        verb.Subcommands.Add(Check());
        verb.Subcommands.Add(Diff());
        verb.Subcommands.Add(PolicyCalendar.Create());
        return verb;
    }

    private static Verb Show()
    {
        var name = new Argument<string?>("policy") { Description = "A name or a JSON file; without one, the names are listed.", HelpName = "NAME|FILE", DefaultValueFactory = static _ => null };
        var group = Group();
        var all = new Option<bool>("--all") { Description = "Show the parameters on which the text says nothing too." };
        var (language, json) = (Language(), CommonOptions.Json());
        var verb = new Verb("show", "Show what a policy says, and which article says so.")
        {
            Examples =
            [
                new("jiuye policy show shunyi-2011", "all that Shunyi says"),
                new("jiuye policy show xuchang-2023 --lang zh", "in Chinese"),
                new("jiuye policy show jiuye-default --group ranking --json", "the ranking weights for a machine"),
            ],
        };
        verb.Arguments.Add(name);
        foreach (var option in new Option[] { group, all, language, json })
            verb.Options.Add(option);
        verb.SetAction(call =>
        {
            var output = call.InvocationConfiguration.Output;
            var chinese = call.GetValue(language) == "zh";
            if (call.GetValue(name) is not { } wanted)
                PolicyPage.WriteNames(output, chinese, call.GetValue(json));
            else
                new PolicyPage(Found(wanted), call.GetValue(group), call.GetValue(all), chinese).Write(output, call.GetValue(json));
            return ExitCode.Done;
        });
        return verb;
    }

    private static Verb Check()
    {
        var files = new Argument<string[]>("files") { Description = "Policy files (or names).", HelpName = "FILE", Arity = ArgumentArity.OneOrMore };
        var verb = new Verb("check", "Check policy files: each fault with file, place, value and what was expected. Exit code 1 where one is refused.")
        {
            Examples = [new("jiuye policy check my-city.json my-county.json", "both files, and what they extend")],
        };
        verb.Arguments.Add(files);
        verb.SetAction(call =>
        {
            // Every file is looked at, whatever the ones before it were like.
            var refused = call.GetRequiredValue(files).Where(file => !Holds(file, call.InvocationConfiguration.Output)).ToList();
            return refused.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return verb;
    }

    private static Verb Diff()
    {
        var one = new Argument<string>("one") { Description = "A name or a JSON file.", HelpName = "A" };
        var other = new Argument<string>("other") { Description = "Another.", HelpName = "B" };
        var (group, language, json) = (Group(), Language(), CommonOptions.Json());
        var verb = new Verb("diff", "List only what two policies say differently.")
        {
            Examples = [new("jiuye policy diff beijing-2018 my-city.json", "what an own policy changes")],
        };
        verb.Arguments.Add(one);
        verb.Arguments.Add(other);
        foreach (var option in new Option[] { group, language, json })
            verb.Options.Add(option);
        verb.SetAction(call =>
        {
            var difference = new PolicyDifference(Found(call.GetRequiredValue(one)), Found(call.GetRequiredValue(other)), call.GetValue(group), call.GetValue(language) == "zh");
            difference.Write(call.InvocationConfiguration.Output, call.GetValue(json));
            return ExitCode.Done;
        });
        return verb;
    }

    private static bool Holds(string file, TextWriter output)
    {
        try
        {
            var policy = Policy.Find(file);
            var stated = policy.Entries().Count(static entry => entry.Value is not null);
            var bases = policy.Bases.Count == 0 ? "" : ", extends " + string.Join(", ", policy.Bases);
            output.WriteLine($"{file}: holds: {policy.Name}, {stated} statements{bases}");
            return true;
        }
        catch (PolicyException refused)
        {
            foreach (var fault in refused.Faults)
                output.WriteLine(fault);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            output.WriteLine($"{file}: can't be read: {unreadable.Message}");
        }

        return false;
    }

    /// <summary>A policy by name or file; a word that is neither is a mistake in the call, with the names at hand.</summary>
    private static Policy Found(string nameOrFile)
    {
        if (!Policy.Names.Contains(nameOrFile, StringComparer.Ordinal) && !File.Exists(nameOrFile))
            throw new UsageException($"'{nameOrFile}' is neither a file nor one of {string.Join(", ", Policy.Names)}.");
        return Policy.Find(nameOrFile);
    }

    private static Option<string?> Group()
    {
        var option = new Option<string?>("--group") { Description = "Only one group.", HelpName = "GROUP" };
        option.AcceptOnlyFromAmong([.. Policy.Named("jiuye-default").Entries().Select(static entry => entry.Group).Distinct(StringComparer.Ordinal)]);
        return option;
    }

    private static Option<string> Language()
    {
        var option = new Option<string>("--lang") { Description = "The language of values and meanings: en or zh.", HelpName = "en|zh", DefaultValueFactory = static _ => "en" };
        option.AcceptOnlyFromAmong("en", "zh");
        return option;
    }
}
