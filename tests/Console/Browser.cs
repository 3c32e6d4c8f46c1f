using Microsoft.Playwright;
using Server.Tests;

namespace Console.Tests;

/// <summary>A service over the demo data with keys, and a browser without a window.</summary>
public sealed class Browser : IAsyncLifetime, IAsyncDisposable
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    internal RunningServer Server { get; } = new();

    public async Task InitializeAsync()
    {
        if (!File.Exists(ChromiumFactAttribute.Path))
            return;
        await Server.InitializeAsync();
        playwright = await Playwright.CreateAsync();
        // Continuous integration runs as root, for whom chromium has no sandbox.
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = ChromiumFactAttribute.Path, Args = ["--no-sandbox"] });
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        if (browser is null)
            return;
        await browser.DisposeAsync();
        playwright!.Dispose();
        await Server.DisposeAsync();
    }

    /// <summary>A window on a place of the console.</summary>
    /// <param name="place">What follows the number sign, such as <c>/seeker/S000000005</c>.</param>
    /// <param name="key">The key that its user has entered; null for none.</param>
    /// <param name="language">The language last chosen.</param>
    internal async Task<ConsoleWindow> Open(string place = "/", string? key = RunningServer.Everything, string language = "zh-CN")
    {
        var context = await browser!.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "zh-CN" });
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        page.PageError += (_, fault) => faults.Add(fault);
        page.Console += (_, line) =>
        {
            // Refusals of the service are told on the page; the browser notes each as well.
            if (line.Type == "error" && !line.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                faults.Add(line.Text);
        };
        await page.GotoAsync(Server.App.Urls.Single() + "/console/");
        await page.EvaluateAsync("([key, language]) => { if (key) sessionStorage.setItem('jiuye.key', key); localStorage.setItem('jiuye.language', language); }", new object?[] { key, language });
        await page.GotoAsync(Server.App.Urls.Single() + "/console/#" + place);
        await page.ReloadAsync();
        await page.Locator("main h1").WaitForAsync();
        return new(context, page, faults);
    }
}
