using System.CommandLine;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>What the calculators' verbs have in common: options, policy, output, and that a number out of range is wrong usage.</summary>
internal sealed class CalculationCall
{
    private readonly Option<string?> policy = CommonOptions.Policy("A policy by name or a JSON file: its numbers, readings and articles are used; default: shunyi-2011.");
    private readonly Option<bool> json = CommonOptions.Json();
    private readonly Option<string[]> facts = new("--fact") { HelpName = "NAME=VALUE", DefaultValueFactory = static _ => [] };
    private readonly Option<string?> file = new("--facts") { Description = "A JSON object of facts instead, such as {\"amount\": 400000, \"has_wage_vouchers\": true}.", HelpName = "FILE" };
    private readonly Option<string> language = new("--language") { Description = "zh-CN or en; default zh-CN.", HelpName = "zh-CN|en", DefaultValueFactory = static _ => "zh-CN" };

    internal CalculationCall() => language.AcceptOnlyFromAmong("zh-CN", "en");

    /// <summary>Finishes a verb that takes facts.</summary>
    /// <param name="verb">The verb with its own options.</param>
    /// <param name="names">The names of the facts, for its help.</param>
    /// <param name="calculate">Writes the calculation down.</param>
    internal Verb With(Verb verb, string names, Action<ParseResult, FactReader, Policy, CalculationReport> calculate)
    {
        facts.Description = $"A fact, again and again; what is not given is unknown and is asked for. Facts: {names}.";
        foreach (var option in new Option[] { facts, file, policy, language, json })
            verb.Options.Add(option);
        verb.SetAction(call =>
        {
            var chosen = Found(call.GetValue(policy) ?? "shunyi-2011");
            var report = new CalculationReport(verb.Name, chosen);
            try
            {
                calculate(call, new(call.GetValue(facts)!, call.GetValue(file)), chosen, report);
            }
            catch (ArgumentException wrong)
            {
                // Every number here comes from the call, so the caller of the rules is the person at the keyboard.
                throw new UsageException(wrong.Message);
            }

            if (!report.SaysSomething)
                throw new UsageException($"--policy {chosen.Name}: says nothing on this; try shunyi-2011, harbin-2010 or xuchang-2023.");
            report.Write(call.InvocationConfiguration.Output, Bilingual.IsChinese(call.GetValue(language)!), call.GetValue(json));
            return ExitCode.Done;
        });
        return verb;
    }

    private static Policy Found(string nameOrFile)
    {
        if (!Policy.Names.Contains(nameOrFile, StringComparer.Ordinal) && !File.Exists(nameOrFile))
            throw new UsageException($"--policy '{nameOrFile}' is neither a file nor one of {string.Join(", ", Policy.Names)}.");
        return Policy.Find(nameOrFile);
    }
}
