using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Jiuye.Tests;

/// <summary>SmartCn in a program of its own, under the settings of culture that it was published with.</summary>
public sealed class InvariantCultureTests
{
    private const string Setting = "System.Globalization.PredefinedCulturesOnly";

    [Fact]
    public void Without_cultures_by_name_SmartCn_says_what_to_set()
    {
        var (code, said) = Run(predefinedOnly: null);

        Assert.Equal(Program.Refused, code);
        Assert.Contains("'en'", said, StringComparison.Ordinal);
        Assert.Contains("<PredefinedCulturesOnly>false</PredefinedCulturesOnly>", said, StringComparison.Ordinal);
    }

    [Fact]
    public void With_what_the_message_says_SmartCn_cuts()
    {
        var (code, said) = Run(predefinedOnly: false);

        Assert.Equal((0, "我\n是\n中国\n人\n"), (code, said.ReplaceLineEndings("\n")));
    }

    private static (int Code, string Said) Run(bool? predefinedOnly)
    {
        var program = typeof(InvariantCultureTests).Assembly.Location;
        var folder = Directory.CreateTempSubdirectory("jiuye-lucene-");
        try
        {
            var settings = JsonNode.Parse(File.ReadAllText(Path.ChangeExtension(program, ".runtimeconfig.json")))!;
            var properties = settings["runtimeOptions"]!["configProperties"]!.AsObject();
            properties["System.Globalization.Invariant"] = true;
            properties.Remove(Setting);
            if (predefinedOnly is { } only)
                properties[Setting] = only;
            var config = Path.Combine(folder.FullName, "program.runtimeconfig.json");
            File.WriteAllText(config, settings.ToJsonString());

            var start = new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", config, "--depsfile", Path.ChangeExtension(program, ".deps.json"), program, "我是中国人"])
            {
                RedirectStandardOutput = true,
                StandardOutputEncoding = Encoding.UTF8,
            };
            // The environment would have the last word.
            foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("DOTNET_SYSTEM_GLOBALIZATION_", StringComparison.Ordinal)).ToArray())
                start.Environment.Remove(name);
            using var running = Process.Start(start)!;
            var said = running.StandardOutput.ReadToEnd();
            running.WaitForExit();
            return (running.ExitCode, said);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
