namespace Jiuye;

/// <summary>What the tables of a city or province are made of, together with the partials of other districts.</summary>
internal sealed class PartialsStep : INightStep
{
    public string Name => "partials";

    public IReadOnlyList<string> Run(Night night)
    {
        night.Write(PartialsFile.Name, stream => PartialsFile.Write(NightPartials.Of(night.Records, night.AsOf), stream));
        return [PartialsFile.Name];
    }
}
