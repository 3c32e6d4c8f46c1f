using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jiuye.Simulation;

/// <summary>Writes what a dataset is (<c>dataset.json</c>) and how to make it again (<c>simulation.json</c>).</summary>
internal static class Manifest
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(string folder, SimulationOptions options, MarketModel model)
    {
        WriteFile(Path.Combine(folder, "simulation.json"), json => Simulation(json, options, model));
        WriteFile(Path.Combine(folder, "dataset.json"), json => Dataset(json, options, model));
    }

    private static void Dataset(Utf8JsonWriter json, SimulationOptions options, MarketModel model)
    {
        json.WriteString("name", options.Name);
        json.WriteString("policy", options.Policy);
        json.WriteStartArray("districts");
        foreach (var city in model.Places.Cities)
            json.WriteStringValue((city.Counties.Count == 1 ? city.Counties[0] : city.Code).ToString());
        json.WriteEndArray();
        json.WriteString("as_of", Day(options.AsOf));
        json.WriteString("origin", $"jiuye simulate, version {MarketSimulator.Version}: all people, employers and postings are invented");
        json.WriteString("licence", "Apache-2.0");
    }

    private static void Simulation(Utf8JsonWriter json, SimulationOptions options, MarketModel model)
    {
        json.WriteString("simulator", MarketSimulator.Version);
        json.WriteNumber("seed", options.Seed);
        json.WriteNumber("postings", options.Postings);
        json.WriteNumber("seekers", options.Seekers);
        json.WriteString("as_of", Day(options.AsOf));
        json.WriteNumber("defects", options.Defects);
        json.WriteStartArray("cities");
        foreach (var city in model.Places.Cities)
        {
            json.WriteStartObject();
            json.WriteString("code", city.Code.ToString());
            json.WriteNumber("weight", city.Weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static void WriteFile(string path, Action<Utf8JsonWriter> content)
    {
        using var file = File.Create(path);
        using (var json = new Utf8JsonWriter(file, Readable))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        file.WriteByte((byte)'\n');
    }
}
