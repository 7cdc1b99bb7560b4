// Loaded before anything else: the SDK's notice about coming Node versions is for us, not for who runs this.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
