using System.Text.Json;
using Jiuye.Matching.Learning.Models;

namespace Jiuye.Cli;

/// <summary>Figures of learned models as JSON; a figure that there is none of is null.</summary>
internal static class LearningJson
{
    internal static void Write(Utf8JsonWriter json, string name, ModelFigure figure)
    {
        json.WriteStartObject(name);
        Number(json, "value", figure.Value);
        Number(json, "low", figure.Low);
        Number(json, "high", figure.High);
        json.WriteEndObject();
    }

    internal static void Number(Utf8JsonWriter json, string name, double number)
    {
        if (double.IsFinite(number))
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
